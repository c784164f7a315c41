import { slugOf } from "../slug";
import type { Campaign } from "../campaign";
import { without } from "../json";

/** Sets the campaign's icon or logo; without an address there is none. */
export function setBrandPicture(
  campaign: Campaign,
  what: "icon" | "logo",
  address: string | undefined,
): Campaign {
  return address === undefined ? without(campaign, what) : { ...campaign, [what]: address };
}

/** Has visitors find the campaign at an address; at its slug, when nothing of what is written can be one. */
export function setAddress(campaign: Campaign, written: string): Campaign {
  const address = slugOf(written, "");
  return address === "" || address === campaign.slug
    ? without(campaign, "address")
    : { ...campaign, address };
}

/** Says on which sites the campaign's pages may be shown, one a line. */
export function setEmbedIn(campaign: Campaign, lines: string): Campaign {
  const origins = [
    ...new Set(
      lines
        .split(/[\s,;，；、]+/u)
        .filter(Boolean)
        .map(originOf),
    ),
  ];
  return origins.length === 0 ? without(campaign, "embedIn") : { ...campaign, embedIn: origins };
}

/** The origin of an address as people write it; what is none stays, for the check to say so. */
export function originOf(written: string): string {
  const wildcard = /^(?:https:\/\/)?\*\.(.+)$/i.exec(written);
  if (wildcard) return originOf(wildcard[1] ?? "").replace("https://", "https://*.");
  try {
    const address = new URL(/^[a-z]+:\/\//i.test(written) ? written : `https://${written}`);
    return address.hostname.includes(".") || address.hostname === "localhost"
      ? address.origin
      : written;
  } catch {
    return written;
  }
}
