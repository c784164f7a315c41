/** Where a field goes on a page. */
import type { Catalogue } from "../catalog/definition";
import { fieldDisplayOf, typeOf } from "../catalog/form-parts";
import type { Campaign, Nodes, Spot } from "./campaign";
import type { PlacedForm } from "./form-fields";
import { fieldNamed, fieldsIn, findForm, formAround, placedForms } from "./form-fields";
import { findNode } from "./tree";

/**
 * The places for a field in a component that shows its form, the best first: after the other fields, and
 * before what is agreed to at the end.
 */
export function spotsInForm(
  campaign: Campaign,
  form: PlacedForm,
  type: string,
  catalogue: Catalogue,
): readonly Spot[] {
  const placed = fieldsIn(campaign, form, catalogue);
  const isAgreed = (name: string): boolean =>
    typeOf(fieldNamed(campaign, form.form, name)) === "consent";
  const [first] = placed;
  const last = type === "consent" ? placed.at(-1) : placed.findLast(({ name }) => !isAgreed(name));
  const node = findNode(campaign, form.page, form.node)?.node;
  const slots = Object.keys(catalogue.components.get(node?.type ?? "")?.slots ?? {});
  return [
    ...(last ? [{ ...last.spot, index: last.spot.index + 1 }] : first ? [first.spot] : []),
    ...slots.map((slot) => ({
      page: form.page,
      parent: { node: form.node, slot },
      index: node?.slots?.[slot]?.length ?? 0,
    })),
  ];
}

/**
 * The places for fields that are added without pointing at one: in the form that is selected, else in the
 * first one of the page. Empty where something in a form is selected, or where other things are added, too.
 */
export function spotsForFields(
  campaign: Campaign,
  catalogue: Catalogue,
  page: string,
  selected: string | undefined,
  nodes: Nodes,
): readonly Spot[] {
  const displays = nodes.map(({ type }) => fieldDisplayOf(catalogue.components.get(type)));
  const [first] = displays;
  if (!first || displays.includes(undefined)) return [];
  const found = selected === undefined ? undefined : findNode(campaign, page, selected);
  if (found && formAround(found, catalogue)) return [];
  const form =
    (found && findForm(campaign, page, found.node.id, catalogue)) ??
    placedForms(campaign, catalogue).find((one) => one.page === page);
  return form ? spotsInForm(campaign, form, first.types[0] ?? "", catalogue) : [];
}
