import type { Campaign, LocalizedText } from "../campaign";
import { textIn } from "../campaign";
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

/** The text with its version in `locale` set; one string as long as there is one language. */
export function localized(
  before: LocalizedText | undefined,
  locales: readonly string[],
  locale: string,
  text: string,
): LocalizedText {
  if (locales.length === 1 && (before === undefined || typeof before === "string")) return text;
  if (before !== undefined && typeof before !== "string")
    return before[locale] === text ? before : { ...before, [locale]: text };
  if (textIn(before, locale) === text) return before ?? text;
  const main = locales[0] ?? locale;
  return { ...(before ? { [main]: before } : {}), [locale]: text };
}
