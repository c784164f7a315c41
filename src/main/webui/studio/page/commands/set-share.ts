import type { Campaign, Share } from "../campaign";
import { without } from "../json";
import { updatePage } from "../tree";
import { localized } from "./set-page-text";

/** Sets what is shown in one language where a page's address is shared; an empty text is the page's own. */
export function setShareText(
  campaign: Campaign,
  key: string,
  what: "title" | "description",
  locale: string,
  text: string,
): Campaign {
  return updateShare(campaign, key, (share) => {
    const changed = localized(share[what], campaign.locales, locale, text);
    const said = typeof changed === "string" ? changed : Object.values(changed).join("");
    return said === "" ? without(share, what) : { ...share, [what]: changed };
  });
}

/** Sets the picture that is shown where a page's address is shared; without one it is the page's first. */
export function setSharePicture(
  campaign: Campaign,
  key: string,
  picture: string | undefined,
): Campaign {
  return updateShare(campaign, key, (share) =>
    picture === undefined ? without(share, "picture") : { ...share, picture },
  );
}

function updateShare(campaign: Campaign, key: string, change: (share: Share) => Share): Campaign {
  return updatePage(campaign, key, (page) => {
    const share = change(page.share ?? {});
    return Object.keys(share).length === 0 ? without(page, "share") : { ...page, share };
  });
}
