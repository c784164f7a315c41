import type { Campaign } from "../campaign";

/** Puts the page at another place in the list of pages. */
export function reorderPages(campaign: Campaign, key: string, toIndex: number): Campaign {
  const pages = Object.entries(campaign.pages);
  const from = pages.findIndex(([name]) => name === key);
  const moved = pages[from];
  if (moved === undefined || from === toIndex) return campaign;
  return {
    ...campaign,
    pages: Object.fromEntries(pages.toSpliced(from, 1).toSpliced(toIndex, 0, moved)),
  };
}
