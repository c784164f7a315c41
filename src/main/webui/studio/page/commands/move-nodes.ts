import type { Campaign, Spot } from "../campaign";
import { everyNode, findNode, nodesAt, updateNodes, updatePage, without } from "../tree";

/** Moves nodes of one page to `spot`, in the order they stand on the page. */
export function moveNodes(
  campaign: Campaign,
  page: string,
  ids: readonly string[],
  spot: Spot,
): Campaign {
  const wanted = new Set(ids);
  const moved = [...everyNode(page, campaign.pages[page]?.content ?? [])]
    .filter(
      ({ node, ancestors }) => wanted.has(node.id) && !ancestors.some(({ id }) => wanted.has(id)),
    )
    .map(({ node }) => node);
  if (moved.length === 0 || isInside(campaign, spot, wanted)) return campaign;
  const before = nodesAt(campaign, spot.page, spot.parent);
  const shift = before.slice(0, spot.index).filter(({ id }) => wanted.has(id)).length;
  const removed = updatePage(campaign, page, (old) => ({
    ...old,
    content: without(old.content, new Set(moved.map(({ id }) => id))),
  }));
  const changed = updateNodes(removed, spot.page, spot.parent, (nodes) =>
    nodes.toSpliced(spot.index - shift, 0, ...moved),
  );
  const after = nodesAt(changed, spot.page, spot.parent);
  const stays = after.length === before.length && after.every((node, at) => node === before[at]);
  return stays ? campaign : changed;
}

/** A node cannot go into itself. */
function isInside(campaign: Campaign, { page, parent }: Spot, ids: ReadonlySet<string>): boolean {
  if (parent === null) return false;
  const found = findNode(campaign, page, parent.node);
  return !found || [found.node, ...found.ancestors].some(({ id }) => ids.has(id));
}
