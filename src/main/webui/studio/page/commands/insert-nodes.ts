import type { Campaign, Nodes, Spot } from "../campaign";
import { idsOf, withFreshIds } from "../node-ids";
import { updateNodes } from "../tree";

export interface Inserted {
  readonly campaign: Campaign;
  /** The ids the new nodes got, in their order. */
  readonly ids: readonly string[];
}

/** Puts copies of `nodes` at `spot`: from the palette, or from the clipboard. */
export function insertNodes(campaign: Campaign, spot: Spot, nodes: Nodes): Inserted {
  const fresh = withFreshIds(nodes, idsOf(campaign)).nodes;
  const changed = updateNodes(campaign, spot.page, spot.parent, (before) =>
    before.toSpliced(spot.index, 0, ...fresh),
  );
  return { campaign: changed, ids: changed === campaign ? [] : fresh.map(({ id }) => id) };
}
