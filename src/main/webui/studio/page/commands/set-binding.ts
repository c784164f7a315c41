import type { Campaign, Steps } from "../campaign";
import { withMember } from "../json";
import { updateNode, updatePage } from "../tree";

/** Says what an event does; without steps it does nothing. The page's own event has no node. */
export function setBinding(
  campaign: Campaign,
  page: string,
  node: string | null,
  event: string,
  steps: Steps,
): Campaign {
  const change = <Owner extends { readonly on?: Readonly<Record<string, Steps>> }>(
    owner: Owner,
  ): Owner => {
    const before = owner.on ?? {};
    const on = withMember(before, event, steps.length > 0 ? steps : undefined);
    return on === before ? owner : { ...owner, on };
  };
  return node === null
    ? updatePage(campaign, page, change)
    : updateNode(campaign, page, node, change);
}
