/** Which fields a form has, and where they stand on the pages. The form alone says what a field asks for. */
import type { Catalogue } from "../catalog/definition";
import type { FieldDisplay } from "../catalog/form-parts";
import { fieldDisplayOf, formPropOf } from "../catalog/form-parts";
import type { Campaign } from "./campaign";
import type { Json, JsonObject } from "./json";
import { isJsonList, isJsonObject, withMember } from "./json";
import type { Found } from "./tree";
import { everyNode, findNode } from "./tree";

/** Where a form remembers the names of fields it had. */
const REMOVED = "x-removed";

/** A component that shows a form. */
export interface PlacedForm {
  readonly page: string;
  readonly node: string;
  /** The property that names the form. */
  readonly prop: string;
  /** The key of the form; empty while none is chosen. */
  readonly form: string;
}

/** A component that shows a field. */
export interface PlacedField extends Found {
  readonly display: FieldDisplay;
  /** The name of the field. */
  readonly name: string;
  /** The form around it. */
  readonly inside: PlacedForm | undefined;
}

export function fieldsOf(form: JsonObject | undefined): readonly JsonObject[] {
  const fields = form?.["fields"];
  return isJsonList(fields) ? fields.filter(isJsonObject) : [];
}

export function nameOf(field: JsonObject): string {
  return typeof field["name"] === "string" ? field["name"] : "";
}

export function formNamed(campaign: Campaign, form: string): JsonObject | undefined {
  return campaign.resources?.forms?.[form];
}

export function fieldNamed(
  campaign: Campaign,
  form: string | undefined,
  name: string,
): JsonObject | undefined {
  if (form === undefined) return undefined;
  return fieldsOf(formNamed(campaign, form)).find((one) => nameOf(one) === name);
}

/** Every component that shows a field, page by page from the top. */
export function placedFields(campaign: Campaign, catalogue: Catalogue): readonly PlacedField[] {
  return Object.entries(campaign.pages).flatMap(([page, { content }]) =>
    [...everyNode(page, content)].flatMap((found) => fieldAt(found, catalogue) ?? []),
  );
}

/** The fields that stand in one component that shows a form. */
export function fieldsIn(
  campaign: Campaign,
  { page, node }: Pick<PlacedForm, "page" | "node">,
  catalogue: Catalogue,
): readonly PlacedField[] {
  const found = findNode(campaign, page, node);
  if (!found) return [];
  return [...everyNode(page, [found.node], found.spot.parent, found.ancestors)]
    .flatMap((one) => fieldAt(one, catalogue) ?? [])
    .filter((one) => one.inside?.node === node);
}

export function placedForms(campaign: Campaign, catalogue: Catalogue): readonly PlacedForm[] {
  return Object.entries(campaign.pages).flatMap(([page, { content }]) =>
    [...everyNode(page, content)].flatMap((found) => formAt(found, catalogue) ?? []),
  );
}

export function findField(
  campaign: Campaign,
  page: string,
  node: string,
  catalogue: Catalogue,
): PlacedField | undefined {
  const found = findNode(campaign, page, node);
  return found && fieldAt(found, catalogue);
}

export function findForm(
  campaign: Campaign,
  page: string,
  node: string,
  catalogue: Catalogue,
): PlacedForm | undefined {
  const found = findNode(campaign, page, node);
  return found && formAt(found, catalogue);
}

/** What a node shows, if it shows a field. */
export function fieldAt(found: Found, catalogue: Catalogue): PlacedField | undefined {
  const display = fieldDisplayOf(catalogue.components.get(found.node.type));
  if (!display) return undefined;
  const name = found.node.props?.[display.prop];
  return {
    ...found,
    display,
    name: typeof name === "string" ? name : "",
    inside: formAround(found, catalogue),
  };
}

/** The nearest component around a node that shows a form. */
export function formAround(
  { ancestors, spot }: Pick<Found, "ancestors" | "spot">,
  catalogue: Catalogue,
): PlacedForm | undefined {
  for (const node of [...ancestors].reverse()) {
    const form = formAt({ node, spot }, catalogue);
    if (form) return form;
  }
  return undefined;
}

function formAt(
  { node, spot }: Pick<Found, "node" | "spot">,
  catalogue: Catalogue,
): PlacedForm | undefined {
  const prop = formPropOf(catalogue.components.get(node.type));
  if (prop === undefined) return undefined;
  const form = node.props?.[prop];
  return { page: spot.page, node: node.id, prop, form: typeof form === "string" ? form : "" };
}

/** Names that fields of the form have, and those that removed ones had: what was sent is kept under them. */
export function takenNames(form: JsonObject | undefined): ReadonlySet<string> {
  return new Set([...fieldsOf(form).map(nameOf), ...removedNames(form)]);
}

export function removedNames(form: JsonObject | undefined): readonly string[] {
  const names = form?.[REMOVED];
  return isJsonList(names) ? names.filter((one) => typeof one === "string") : [];
}

/** A name no field of the form has or had: `email`, `email2`. */
export function freeName(form: JsonObject | undefined, wanted: string): string {
  const taken = takenNames(form);
  const base = wanted.replace(/[0-9]+$/, "") || "field";
  if (!taken.has(wanted) && wanted !== "") return wanted;
  let number = 2;
  while (taken.has(`${base}${number}`)) number++;
  return `${base}${number}`;
}

/** The form with these fields: it remembers the names of those that went. */
export function withFields(form: JsonObject, fields: readonly JsonObject[]): JsonObject {
  const names = new Set(fields.map(nameOf));
  const gone = [...takenNames(form)].filter((one) => !names.has(one) && one !== "");
  const unique = isJsonList(form["unique"])
    ? form["unique"].filter((one) => typeof one !== "string" || names.has(one))
    : [];
  const members: [string, Json | undefined][] = [
    ["fields", fields],
    ["unique", unique.length > 0 ? unique : undefined],
    [REMOVED, gone.length > 0 ? gone : undefined],
  ];
  return members.reduce<JsonObject>(
    (all, [name, value]) => withMember<Json | undefined>(all, name, value),
    form,
  );
}

/** What is put in the place of a form, with the names that the form had. */
export function remembering(form: JsonObject, before: JsonObject | undefined): JsonObject {
  const names = [...new Set([...takenNames(before), ...takenNames(form)])];
  return withFields({ ...form, [REMOVED]: names }, fieldsOf(form));
}
