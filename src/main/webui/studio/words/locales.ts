/** The languages a campaign may speak, and the one its maker works in. */
import { bestLanguage } from "../page/best-language";
import type { Language } from "./language";

/** First those the components have words in; any other begins with their English. */
export const LOCALES: readonly string[] = [
  ...["en", "zh-CN", "zh-TW", "de", "fr", "es", "pt-BR", "ja", "ko", "ar"],
  ...["zh-HK", "en-GB", "en-AU", "en-CA", "en-IN", "en-SG", "de-AT", "de-CH", "fr-CA", "fr-CH"],
  ...["fr-BE", "es-419", "es-MX", "es-AR", "pt-PT", "it", "nl", "nl-BE", "pl", "cs", "sk", "sl"],
  ...[
    "hr",
    "sr",
    "sr-Latn",
    "bs",
    "mk",
    "bg",
    "ro",
    "hu",
    "el",
    "tr",
    "sv",
    "nb",
    "nn",
    "da",
    "fi",
  ],
  ...[
    "is",
    "et",
    "lv",
    "lt",
    "ga",
    "cy",
    "ca",
    "eu",
    "gl",
    "ru",
    "uk",
    "be",
    "ka",
    "hy",
    "az",
    "kk",
  ],
  ...[
    "ky",
    "uz",
    "mn",
    "he",
    "fa",
    "ur",
    "ps",
    "hi",
    "bn",
    "pa",
    "gu",
    "mr",
    "ta",
    "te",
    "kn",
    "ml",
  ],
  ...["si", "ne", "th", "lo", "km", "my", "vi", "id", "ms", "fil", "sw", "am", "zu", "af"],
];

/** What a language is called by those who speak it. */
export function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/**
 * The language to begin a campaign in: the browser's, unless the designer was set to another one.
 *
 * @param browser what the browser wants, the most wanted first
 */
export function workingLocale(
  browser: readonly string[],
  designer: Language,
  chosen: boolean,
): string {
  const wanted = browser[0] ?? designer;
  const same = bestLanguage([designer], wanted) !== undefined;
  if (chosen && !same) return designer;
  return bestLanguage(LOCALES, wanted) ?? designer;
}
