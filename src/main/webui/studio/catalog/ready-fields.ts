/** Fields that can be used as they are: each kind with its label, in the languages of the campaign. */
import type { Campaign } from "../page/campaign";
import { freshId } from "../page/fresh-id";
import type { JsonObject } from "../page/json";
import { inLocalesOf, spoken } from "./spoken";

/** In the order people look for them. */
export const FIELD_TYPES = [
  "name",
  "phone",
  "email",
  "choice",
  "choices",
  "rating",
  "date",
  "address",
  "number",
  "text",
  "textarea",
  "consent",
  "hidden",
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

const LABELS: Readonly<Record<FieldType, string>> = {
  name: "Your name",
  phone: "Mobile number",
  email: "Email",
  choice: "Choose one",
  choices: "Choose all that apply",
  rating: "Your rating",
  date: "Date",
  address: "Address",
  number: "Number",
  text: "Your answer",
  textarea: "Your message",
  consent: "I agree to the rules and to the use of my details for this campaign.",
  hidden: "Source",
};

/** A form without these asks for nothing. */
const REQUIRED: readonly FieldType[] = ["name", "phone", "email", "consent"];

/** A field's name says its kind to those who read exports. */
const NAMES: Partial<Record<FieldType, string>> = { textarea: "message", hidden: "utm_source" };

export function isFieldType(kind: string): kind is FieldType {
  return FIELD_TYPES.some((one) => one === kind);
}

/** A field of the kind; its name may be taken already. */
export function readyField(kind: FieldType, campaign: Pick<Campaign, "locales">): JsonObject {
  const inLocales = inLocalesOf(campaign);
  return {
    name: NAMES[kind] ?? kind,
    type: kind,
    label: readyLabel(kind, campaign),
    ...(REQUIRED.includes(kind) && { required: true }),
    ...(hasOptions(kind) && {
      options: ["First option", "Second option"].map((english) => ({
        value: freshId("o"),
        label: inLocales(spoken(english)),
      })),
    }),
    ...(kind === "hidden" && { from: "utm_source" }),
  };
}

/** What the kind is called on a page; what is agreed to is a rich text. */
export function readyLabel(
  kind: FieldType,
  campaign: Pick<Campaign, "locales">,
): JsonObject | string {
  const texts = spoken(LABELS[kind]);
  const rich = Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, `<p>${text}</p>`]),
  );
  return inLocalesOf(campaign)(kind === "consent" ? rich : texts);
}

/** Whether a visitor chooses from a list. */
export function hasOptions(type: string): boolean {
  return type === "choice" || type === "choices";
}
