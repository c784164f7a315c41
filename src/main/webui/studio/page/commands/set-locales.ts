import type { Campaign } from "../campaign";

/** Says which languages the campaign speaks, the main one (which cannot change) first. */
export function setLocales(campaign: Campaign, locales: readonly string[]): Campaign {
  const main = campaign.locales[0];
  const wanted = [...new Set([...(main ? [main] : []), ...locales])];
  const same =
    wanted.length === campaign.locales.length &&
    wanted.every((one, at) => one === campaign.locales[at]);
  return same ? campaign : { ...campaign, locales: wanted };
}
