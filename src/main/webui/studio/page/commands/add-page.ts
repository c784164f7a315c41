import type { Campaign, LocalizedText, Page } from "../campaign";
import { idsOf, withFreshIds } from "../node-ids";

/** Adds a page at the end, empty or as a copy. Its key must be free: see `freePageKey`. */
export function addPage(
  campaign: Campaign,
  key: string,
  title: LocalizedText,
  copied?: Page,
): Campaign {
  if (key in campaign.pages) return campaign;
  const page: Page = copied
    ? { ...copied, title, content: withFreshIds(copied.content, idsOf(campaign)).nodes }
    : { format: "page/1", title, content: [] };
  return { ...campaign, pages: { ...campaign.pages, [key]: page } };
}

/** An address for a page with this title: from its Latin letters, else `page-2` and so on. */
export function freePageKey(campaign: Campaign, title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  if (words && !(words in campaign.pages)) return words;
  const name = words || "page";
  let number = 2;
  while (`${name}-${number}` in campaign.pages) number++;
  return `${name}-${number}`;
}
