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

/** A free name for a new resource. */
export function freeResourceName(campaign: Campaign, kind: ResourceKind, name: string): string {
  const taken = campaign.resources?.[kind] ?? {};
  if (!(name in taken)) return name;
  let number = 2;
  while (`${name}${number}` in taken) number++;
  return `${name}${number}`;
}
