/**
 * Message files: one `<locale>.json` per language, a flat object of texts by key. The build puts those of
 * a folder into the one file that the server reads.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ENDING = ".json";

/** Every message file of a folder, by locale; empty when there is no such folder. */
export function messages(folder) {
  if (!existsSync(folder)) return {};
  const locales = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
  return Object.fromEntries(locales.map((locale) => [locale, file(folder, locale)]));
}

/**
 * A component's definition with its message files in it. A key with a dot is a text of its example: of a node
 * (`example.heading`), or of a field of its forms (`form.email.label`, `form.size.options.s`). Any other one is
 * a word of its own. `ComponentTexts` does the same for a component that is read from its folder.
 */
export function withMessages(definition, byLocale) {
  const whole = structuredClone(definition);
  for (const [locale, texts] of Object.entries(byLocale)) {
    for (const [key, text] of Object.entries(texts)) {
      const ofField = fieldText(whole.example.resources?.forms ?? {}, key);
      if (ofField) {
        const [field, name] = ofField;
        const old = field[name];
        field[name] = { ...(typeof old === "string" ? { en: old } : old), [locale]: text };
        continue;
      }
      const owner = key.includes(".") ? member(whole.example, "i18n") : member(whole, "texts");
      member(owner, locale)[key] = text;
    }
  }
  return whole;
}

/**
 * The same value with more languages in each text given by locale (`{"en":…}`): those that `phrases` has,
 * by locale and English text, and that it does not speak yet.
 */
export function withPhrases(value, phrases) {
  if (Array.isArray(value)) return value.map((item) => withPhrases(item, phrases));
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.en !== "string") {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withPhrases(inner, phrases)]),
    );
  }
  const more = Object.entries(phrases).flatMap(([locale, texts]) =>
    locale in value || texts[value.en] === undefined ? [] : [[locale, texts[value.en]]],
  );
  return { ...value, ...Object.fromEntries(more) };
}

const OF_FIELD = /^form\.([^.]+)\.(?:(label|help|placeholder)|options\.(.+))$/;

/** The field or option that a key means, and which of its texts; undefined when it means none. */
function fieldText(forms, key) {
  const [, name, text, value] = OF_FIELD.exec(key) ?? [];
  const fields = Object.values(forms)
    .flatMap((form) => form.fields ?? [])
    .filter((field) => field.name === name);
  const owner =
    value === undefined
      ? fields[0]
      : fields.flatMap((field) => field.options ?? []).find((option) => option.value === value);
  return owner && [owner, text ?? "label"];
}

function member(owner, name) {
  owner[name] ??= {};
  return owner[name];
}

function file(folder, locale) {
  const path = join(folder, `${locale}${ENDING}`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (broken) {
    throw new Error(`${path} is not JSON: ${broken.message}`, { cause: broken });
  }
}
