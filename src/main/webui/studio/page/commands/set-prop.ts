import type { Campaign } from "../campaign";
import type { Json } from "../json";
import { sameJson, withMember } from "../json";
import { updateNode } from "../tree";

/** Sets a property, or takes it away (its default then counts) when `value` is undefined. */
export function setProp(
  campaign: Campaign,
  page: string,
  node: string,
  prop: string,
  value: Json | undefined,
): Campaign {
  return updateNode(campaign, page, node, (before) => {
    if (sameJson(before.props?.[prop], value)) return before;
    return { ...before, props: withMember(before.props ?? {}, prop, value) };
  });
}
