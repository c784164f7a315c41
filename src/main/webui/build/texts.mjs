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
 * A component's definition with its message files in it. A key with a dot is the text of a node of its
 * example (`example.heading`), any other one a word of its own; as `ComponentTexts` does for a component
 * that is read from its folder.
 */
export function withMessages(definition, byLocale) {
  const whole = structuredClone(definition);
  for (const [locale, texts] of Object.entries(byLocale)) {
    for (const [key, text] of Object.entries(texts)) {
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
