import type { Catalogue } from "../../catalog/definition";
import { typeOf } from "../../catalog/form-parts";
import type { Bindings, Campaign, Step, Steps } from "../campaign";
import { isAction } from "../campaign";
import type { PlacedForm } from "../form-fields";
import { fieldNamed, fieldsIn, fieldsOf, findForm, formNamed } from "../form-fields";
import { updateNode } from "../tree";
import { withoutFields } from "./change-form";
import { layOutField } from "./lay-out-field";
import { setProp } from "./set-prop";

/**
 * Has a component show another form: its fields are laid out in place of those of the form before, what
 * stands between them stays, and what the component's own events send goes to the form.
 */
export function showForm(
  campaign: Campaign,
  page: string,
  id: string,
  form: string,
  catalogue: Catalogue,
): Campaign {
  const shown = findForm(campaign, page, id, catalogue);
  if (!shown || shown.form === form) return campaign;
  const named = nameForm(campaign, shown, form, catalogue);
  return formNamed(named, form) ? layOutForm(named, { ...shown, form }, catalogue) : named;
}

/** Names the form that the component shows, and that its events send. */
export function nameForm(
  campaign: Campaign,
  { page, node, prop }: PlacedForm,
  form: string,
  catalogue: Catalogue,
): Campaign {
  const named = setProp(campaign, page, node, prop, form);
  return updateNode(named, page, node, (before) => {
    if (!before.on) return before;
    return { ...before, on: sending(before.on, form, catalogue) };
  });
}

/** Lays out every field of the form, and nothing else of what such components show. */
export function layOutForm(campaign: Campaign, form: PlacedForm, catalogue: Catalogue): Campaign {
  const unfit = fieldsIn(campaign, form, catalogue).filter(({ name, display }) => {
    const field = fieldNamed(campaign, form.form, name);
    return !field || !display.types.includes(typeOf(field));
  });
  const names = new Set(unfit.map(({ name }) => name));
  const fields = fieldsOf(formNamed(campaign, form.form));
  return fields.reduce(
    (all, field) => layOutField(all, form, field, catalogue),
    withoutFields(campaign, form, names, catalogue),
  );
}

function sending(on: Bindings, form: string, catalogue: Catalogue): Bindings {
  return Object.fromEntries(
    Object.entries(on).map(([name, steps]) => [name, stepsTo(steps, form, catalogue)]),
  );
}

function stepsTo(steps: Steps, form: string, catalogue: Catalogue): Steps {
  return steps.map((step): Step => {
    if (!isAction(step)) return step;
    const names = formParameters(step.action, catalogue).map((one) => [one, form] as const);
    return {
      ...step,
      ...(names.length > 0 && { with: { ...step.with, ...Object.fromEntries(names) } }),
      ...(step.then && { then: sending(step.then, form, catalogue) }),
      ...(step.else && { else: stepsTo(step.else, form, catalogue) }),
    };
  });
}

/** Which parameters of an action name a form. */
export function formParameters(action: string, catalogue: Catalogue): readonly string[] {
  return (catalogue.actions.get(action)?.with ?? [])
    .filter(({ kind }) => kind.toLowerCase() === "form")
    .map(({ name }) => name);
}
