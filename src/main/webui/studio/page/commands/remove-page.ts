import type { Campaign } from "../campaign";
import { withMember } from "../json";

/** Removes a page; the first page cannot go. */
export function removePage(campaign: Campaign, key: string): Campaign {
  if (key === "home" || !(key in campaign.pages)) return campaign;
  return { ...campaign, pages: withMember(campaign.pages, key, undefined) };
}
