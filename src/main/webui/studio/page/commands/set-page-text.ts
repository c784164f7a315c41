import type { Campaign, LocalizedText } from "../campaign";
import { textExactly } from "../campaign";
import { withMember } from "../json";
import { updatePage } from "../tree";

/** Sets a page's title or description in one language. */
export function setPageText(
  campaign: Campaign,
  key: string,
  what: "title" | "description",
  locale: string,
  text: string,
): Campaign {
  return updatePage(campaign, key, (page) => {
    const changed = localized(page[what], campaign.locales, locale, text);
    return changed === page[what] ? page : { ...page, [what]: changed };
  });
}

/**
 * The text with its version in `locale` set; one string as long as there is one language. An empty
 * translation is none.
 */
export function localized(
  before: LocalizedText | undefined,
  locales: readonly string[],
  locale: string,
  text: string,
): LocalizedText {
  const main = locales[0] ?? locale;
  if (locales.length === 1 && (before === undefined || typeof before === "string")) return text;
  if (textExactly(before, locale, main) === text && before !== undefined) return before;
  const texts = typeof before === "string" ? { [main]: before } : (before ?? {});
  const missing = text === "" && locale !== main;
  if (missing && !(locale in texts)) return before ?? "";
  return withMember(texts, locale, missing ? undefined : text);
}
