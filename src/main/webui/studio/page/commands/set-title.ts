import type { Campaign } from "../campaign";
import { without } from "../json";
import { localized } from "./set-page-text";

/** Sets the campaign's title in one language. */
export function setTitle(campaign: Campaign, locale: string, text: string): Campaign {
  const title = localized(campaign.title, campaign.locales, locale, text);
  return title === campaign.title ? campaign : { ...campaign, title };
}

/** Puts it into a folder of the list of campaigns; an empty name takes it out. */
export function setFolder(campaign: Campaign, folder: string): Campaign {
  if (folder !== "") return campaign.folder === folder ? campaign : { ...campaign, folder };
  return campaign.folder === undefined ? campaign : without(campaign, "folder");
}
