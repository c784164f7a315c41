import type { Campaign, Token } from "../campaign";
import { withMember } from "../json";

/** Sets one design token of the theme; the default counts when `token` is undefined. */
export function setToken(
  campaign: Campaign,
  group: string,
  name: string,
  token: Token | undefined,
): Campaign {
  const before = campaign.theme?.[group] ?? {};
  if (before[name]?.$value === token?.$value && (token !== undefined || !(name in before)))
    return campaign;
  const tokens = withMember(before, name, token);
  const theme = withMember(
    campaign.theme ?? {},
    group,
    Object.keys(tokens).length > 0 ? tokens : undefined,
  );
  return { ...campaign, theme };
}
