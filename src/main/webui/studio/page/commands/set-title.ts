import type { Campaign } from "../campaign";
import { localized } from "./set-page-text";

/** Sets the campaign's title in one language. */
export function setTitle(campaign: Campaign, locale: string, text: string): Campaign {
  const title = localized(campaign.title, campaign.locales, locale, text);
  return title === campaign.title ? campaign : { ...campaign, title };
}
