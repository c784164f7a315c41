/** Texts of a field where it stands on a page: they are kept in its form, and the same wherever it is shown. */
import type { Catalogue, PropSchema } from "../catalog/definition";
import { typeOf } from "../catalog/form-parts";
import type { Campaign } from "./campaign";
import { mainLocale, textExactly } from "./campaign";
import { localized } from "./commands/set-page-text";
import { setResource } from "./commands/set-resource";
import { asText } from "./commands/set-text-at";
import { fieldNamed, fieldsOf, findField, formNamed, nameOf } from "./form-fields";
import type { JsonObject } from "./json";

/** A field as a component shows it. */
export interface ShownField {
  readonly form: string;
  readonly field: JsonObject;
}

/** The field that a node shows; undefined where its form has no such field. */
export function shownField(
  campaign: Campaign,
  page: string,
  node: string,
  catalogue: Catalogue,
): ShownField | undefined {
  const placed = findField(campaign, page, node, catalogue);
  const field = fieldNamed(campaign, placed?.inside?.form, placed?.name ?? "");
  return placed?.inside && field && { form: placed.inside.form, field };
}

/** The member of a field that an inline text names, such as `label` of `field.label`. */
export function memberIn(prop: string): string | undefined {
  return prop.startsWith("field.") ? prop.slice("field.".length) : undefined;
}

/** How the text is typed: what a visitor agrees to is a rich one. */
export function fieldTextSchema(field: JsonObject, member: string): PropSchema {
  const rich = member === "label" && typeOf(field) === "consent";
  return {
    type: "string",
    maxLength: rich ? 2000 : member === "label" ? 120 : 300,
    "x-localized": true,
    ...(rich && { "x-control": "richtext" }),
  };
}

/** The text in `locale`, else in the main language. */
export function fieldText(
  campaign: Campaign,
  { field }: ShownField,
  member: string,
  locale: string,
): string | undefined {
  const text = asText(field[member]);
  const main = mainLocale(campaign);
  return textExactly(text, locale, main) ?? textExactly(text, main, main);
}

export function setFieldText(
  campaign: Campaign,
  { form, field }: ShownField,
  member: string,
  locale: string,
  text: string,
): Campaign {
  const value = formNamed(campaign, form);
  if (!value) return campaign;
  const fields = fieldsOf(value).map((one) =>
    nameOf(one) === nameOf(field)
      ? { ...one, [member]: localized(asText(one[member]), campaign.locales, locale, text) }
      : one,
  );
  return setResource(campaign, "forms", form, { ...value, fields });
}
