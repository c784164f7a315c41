import type { Campaign } from "../campaign";
import { updatePage, without } from "../tree";

/** Removes nodes with everything in them; their translations stay, so that a paste finds them. */
export function removeNodes(campaign: Campaign, page: string, ids: readonly string[]): Campaign {
  return updatePage(campaign, page, (before) => {
    const content = without(before.content, new Set(ids));
    return content === before.content ? before : { ...before, content };
  });
}
