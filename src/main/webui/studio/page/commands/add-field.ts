import type { Catalogue } from "../../catalog/definition";
import { typeOf } from "../../catalog/form-parts";
import { freshResource } from "../../catalog/starter";
import type { Campaign, Steps } from "../campaign";
import { isAction } from "../campaign";
import type { PlacedForm } from "../form-fields";
import { fieldsOf, findForm, formNamed, freeName, nameOf } from "../form-fields";
import type { JsonObject } from "../json";
import { findNode } from "../tree";
import { changeForm } from "./change-form";
import { setResource } from "./set-resource";
import { formParameters, nameForm } from "./show-form";

/** Adds a field to the form that a component shows, and to every component that shows the form. */
export function addField(
  campaign: Campaign,
  page: string,
  node: string,
  field: JsonObject,
  catalogue: Catalogue,
): Campaign {
  const shown = findForm(campaign, page, node, catalogue);
  if (!shown) return campaign;
  const { campaign: ready, form } = withForm(campaign, shown, catalogue);
  const value = formNamed(ready, form) ?? {};
  return changeForm(ready, form, withField(value, field), catalogue);
}

/** The form with one more field under a name that nothing in it has or had. */
export function withField(form: JsonObject, field: JsonObject, behind?: string): JsonObject {
  const fields = fieldsOf(form);
  const named = { ...field, name: freeName(form, nameOf(field)) };
  return { ...form, fields: fields.toSpliced(placeIn(fields, named, behind), 0, named) };
}

/** Behind the field that is named, else at the end; what is agreed to stays last. */
export function placeIn(
  fields: readonly JsonObject[],
  field: JsonObject,
  behind: string | undefined,
): number {
  const at = behind === undefined ? -1 : fields.findIndex((one) => nameOf(one) === behind);
  if (at >= 0) return at + 1;
  if (isConsent(field)) return fields.length;
  return fields.findLastIndex((one) => !isConsent(one)) + 1;
}

/** The form that the component shows: where it shows none, the one it sends, else a new one. */
export function withForm(
  campaign: Campaign,
  shown: PlacedForm,
  catalogue: Catalogue,
): { readonly campaign: Campaign; readonly form: string } {
  if (formNamed(campaign, shown.form)) return { campaign, form: shown.form };
  const on = findNode(campaign, shown.page, shown.node)?.node.on ?? {};
  const sent = Object.values(on)
    .flatMap((steps) => formsSent(steps, catalogue))
    .find((one) => formNamed(campaign, one));
  if (sent !== undefined)
    return { campaign: nameForm(campaign, shown, sent, catalogue), form: sent };
  const { key, value } = freshResource("forms", campaign);
  const added = setResource(campaign, "forms", key, value);
  return { campaign: nameForm(added, shown, key, catalogue), form: key };
}

/** The forms that steps send. */
export function formsSent(steps: Steps, catalogue: Catalogue): readonly string[] {
  return steps.flatMap((step) => {
    if (!isAction(step)) return [];
    const own = formParameters(step.action, catalogue)
      .map((name) => step.with?.[name])
      .filter((one) => typeof one === "string");
    const following = [...Object.values(step.then ?? {}), step.else ?? []];
    return [...own, ...following.flatMap((one) => formsSent(one, catalogue))];
  });
}

function isConsent(field: JsonObject): boolean {
  return typeOf(field) === "consent";
}
