import type { Campaign, PlacedNode } from "../campaign";
import type { JsonObject } from "../json";
import { sameJson } from "../json";
import { updateNode } from "../tree";

/** Says when a node is shown; always when `rule` is undefined. */
export function setCondition(
  campaign: Campaign,
  page: string,
  node: string,
  rule: JsonObject | undefined,
): Campaign {
  return updateNode(campaign, page, node, (before): PlacedNode => {
    if (sameJson(before.showIf, rule)) return before;
    if (rule !== undefined) return { ...before, showIf: rule };
    const shown = { ...before };
    delete shown.showIf;
    return shown;
  });
}
