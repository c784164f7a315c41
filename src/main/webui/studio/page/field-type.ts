/** What becomes of a field that gets another kind, and of its options. */
import type { FieldType } from "../catalog/ready-fields";
import { hasOptions, isFieldType, readyField } from "../catalog/ready-fields";
import { typeOf } from "../catalog/form-parts";
import type { Campaign, LocalizedText } from "./campaign";
import { localized } from "./commands/set-page-text";
import { asText } from "./commands/set-text-at";
import { freshId } from "./fresh-id";
import type { Json, JsonObject } from "./json";
import { isJsonList, isJsonObject, sameJson } from "./json";

/** What a kind has besides name, label and help. */
const MEMBERS: Readonly<Record<FieldType, readonly string[]>> = {
  name: ["placeholder", "max", "autocomplete"],
  phone: ["placeholder", "region", "autocomplete"],
  email: ["placeholder", "autocomplete"],
  choice: ["placeholder", "options", "autocomplete"],
  choices: ["options"],
  rating: ["max"],
  date: ["autocomplete"],
  address: ["region"],
  number: ["placeholder", "autocomplete"],
  text: ["placeholder", "max", "autocomplete"],
  textarea: ["placeholder", "max"],
  consent: [],
  hidden: ["from"],
};

/** Whether fields of this kind have such a member. */
export function hasMember(field: JsonObject, member: string): boolean {
  const type = typeOf(field);
  if (!isFieldType(type)) return false;
  if (member === "required") return type !== "hidden";
  if (member === "help") return type !== "hidden" && type !== "consent";
  return MEMBERS[type].includes(member);
}

/**
 * The same field as another kind. Its name stays: what was sent is kept under it. A label that nobody
 * wrote becomes that of the kind; what the kind has not goes.
 */
export function ofType(
  field: JsonObject,
  kind: FieldType,
  campaign: Pick<Campaign, "locales">,
): JsonObject {
  const before = typeOf(field);
  if (before === kind) return field;
  const ready = readyField(kind, campaign);
  const usual = isFieldType(before) ? readyField(before, campaign)["label"] : undefined;
  const isUsual = sameJson(field["label"], usual) || field["label"] === undefined;
  const bare: JsonObject = { name: field["name"] ?? "", type: kind };
  const kept = Object.entries(field).filter(
    ([name]) =>
      name.startsWith("x-") ||
      (hasMember(bare, name) &&
        name !== "autocomplete" &&
        name !== "max" &&
        name !== "placeholder"),
  );
  return {
    ...bare,
    label: isUsual ? ready["label"] : relabelled(asText(field["label"]), before, kind),
    ...Object.fromEntries(kept),
    ...(hasOptions(kind) && !hasOptions(before) && { options: ready["options"] }),
    ...(kind === "consent" && { required: true }),
    ...(kind === "hidden" && { from: ready["from"] }),
  };
}

/** What is agreed to is a rich text, all other labels are plain. */
function relabelled(label: LocalizedText | undefined, before: string, kind: string): LocalizedText {
  const change = (text: string): string => {
    if (before === "consent") return plain(text);
    return kind === "consent" && text !== "" ? `<p>${escaped(text)}</p>` : text;
  };
  if (label === undefined || typeof label === "string") return change(label ?? "");
  return Object.fromEntries(Object.entries(label).map(([locale, text]) => [locale, change(text)]));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => SIGNS[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  nbsp: " ",
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const MOST_OPTIONS = 500;

export function optionsOf(field: JsonObject): readonly JsonObject[] {
  const options = field["options"];
  return isJsonList(options) ? options.filter(isJsonObject) : [];
}

/** What an option says in the languages there are; its value where nobody wrote anything. */
export function optionLabel(option: JsonObject): Json | undefined {
  return option["label"] ?? option["value"];
}

/** A new option; its value is made once and never shown. */
export function freshOption(label: LocalizedText): JsonObject {
  return { value: freshId("o"), label };
}

/**
 * The options with several lines pasted into one of them: the first line is its text, each other one an
 * option behind it. Empty lines and repeated ones count for nothing.
 */
export function withLines(
  options: readonly JsonObject[],
  at: number,
  lines: readonly string[],
  locale: string,
  locales: readonly string[],
): readonly JsonObject[] {
  const texts = [...new Set(lines.map((line) => line.trim().slice(0, 200)))].filter(Boolean);
  const option = options[at];
  const [first, ...others] = texts;
  if (!option || first === undefined) return options;
  const named = { ...option, label: localized(asText(option["label"]), locales, locale, first) };
  const more = others.map((text) => freshOption(localized(undefined, locales, locale, text)));
  return options.toSpliced(at, 1, named, ...more).slice(0, MOST_OPTIONS);
}
