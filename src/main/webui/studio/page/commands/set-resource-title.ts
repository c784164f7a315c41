import type { Campaign, ResourceKind } from "../campaign";
import { withMember } from "../json";
import type { Json } from "../json";
import { setResource } from "./set-resource";

/** Says what a resource is called where the campaign is edited; its key, and all that names it, stays. */
export function setResourceTitle(
  campaign: Campaign,
  kind: ResourceKind,
  key: string,
  title: string,
): Campaign {
  const value = campaign.resources?.[kind]?.[key];
  if (!value) return campaign;
  const text = title.trimStart().slice(0, 80);
  const called = withMember<Json | undefined>(value, "title", text === "" ? undefined : text);
  return setResource(campaign, kind, key, called);
}
