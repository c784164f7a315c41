import type { Campaign } from "../campaign";
import { withMember } from "../json";

/** Sets when the campaign opens or closes; null leaves that side open. */
export function setWindow(
  campaign: Campaign,
  side: "opens" | "closes",
  instant: string | null,
): Campaign {
  const before = campaign.window ?? {};
  if ((before[side] ?? null) === instant) return campaign;
  const after = withMember(before, side, instant ?? undefined);
  if (Object.keys(after).length > 0) return { ...campaign, window: after };
  const { window: gone, ...without } = campaign;
  return gone ? without : campaign;
}

export function setZone(campaign: Campaign, zone: string): Campaign {
  return campaign.timezone === zone ? campaign : { ...campaign, timezone: zone };
}
