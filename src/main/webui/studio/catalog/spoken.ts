/** What the designer itself writes into a campaign, in the languages that campaign speaks. */
import type { Campaign, LocalizedText } from "../page/campaign";
import { textIn } from "../page/campaign";

/**
 * Message files, by path: an English text and what it is in the file's language. Those of
 * `src/main/texts/starters/` are samples to be written anew, those of `src/main/texts/ready/` can stay.
 */
const FILES = import.meta.glob<Readonly<Record<string, string>>>(
  ["../../../texts/starters/*.json", "../../../texts/ready/*.json"],
  { eager: true, import: "default" },
);

/** A text of the message files, by locale. */
export function spoken(english: string): Readonly<Record<string, string>> {
  const others = Object.entries(FILES).flatMap(([path, texts]): [string, string][] => {
    const text = texts[english];
    const locale = /([^/]+)\.json$/.exec(path)?.[1];
    return text === undefined || locale === undefined ? [] : [[locale, text]];
  });
  return { en: english, ...Object.fromEntries(others) };
}

export type InLocales = (text: LocalizedText) => LocalizedText;

/**
 * The same text, in every language of the campaign. Examples speak English and some other languages; any
 * further one begins with the English text.
 */
export function inLocalesOf({ locales }: Pick<Campaign, "locales">): InLocales {
  const [only = "en", ...more] = locales;
  return (text) => {
    if (typeof text === "string") return text;
    if (more.length === 0) return textIn(text, only);
    return Object.fromEntries(locales.map((locale) => [locale, textIn(text, locale)]));
  };
}
