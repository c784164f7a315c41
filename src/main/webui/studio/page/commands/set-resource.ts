import type { Campaign, ResourceKind } from "../campaign";
import type { JsonObject } from "../json";
import { sameJson, withMember } from "../json";

/** Puts a quiz, a prize pool or a form; takes it away when `value` is undefined. */
export function setResource(
  campaign: Campaign,
  kind: ResourceKind,
  name: string,
  value: JsonObject | undefined,
): Campaign {
  const before = campaign.resources?.[kind] ?? {};
  if (sameJson(before[name], value)) return campaign;
  const named = withMember(before, name, value);
  return { ...campaign, resources: { ...campaign.resources, [kind]: named } };
}
