import type { Campaign } from "../campaign";
import type { Json } from "../json";
import { sameJson } from "../json";
import { valueAt, withValueAt } from "../prop-path";
import { updateNode } from "../tree";

/**
 * Sets a property by its path, such as `items.0.question`, or takes it away (its default then
 * counts) when `value` is undefined.
 */
export function setProp(
  campaign: Campaign,
  page: string,
  node: string,
  path: string,
  value: Json | undefined,
): Campaign {
  return updateNode(campaign, page, node, (before) => {
    if (sameJson(valueAt(before.props, path), value)) return before;
    return { ...before, props: withValueAt(before.props ?? {}, path, value) };
  });
}
