/** Campaigns: list, read, save, check, publish. */
import type { Campaign } from "../page/campaign";
import type { Finding } from "../page/findings";
import { isObject } from "../page/json";
import { isCampaign } from "./guards";
import type { Asked } from "./request";
import { Refused, request } from "./request";
import { listOf, number, object, orNull, text, whole } from "./reading";

const summary = object({
  slug: text,
  version: number,
  state: text,
  savedAt: text,
  title: orNull(text),
  release: orNull(text),
  scheduled: orNull(object({ release: text, at: text })),
  opens: orNull(text),
  closes: orNull(text),
  timezone: text,
});
export type CampaignSummary = ReturnType<typeof summary>;

export interface Draft {
  readonly campaign: Campaign;
  readonly etag: string;
}

export async function listCampaigns(signal?: AbortSignal): Promise<readonly CampaignSummary[]> {
  const { body } = await request("/campaigns", signal ? { signal } : {});
  return listOf(summary)(body, "");
}

export async function readDraft(slug: string): Promise<Draft> {
  const { body, etag } = await request(`/campaigns/${slug}`);
  return { campaign: whole(isCampaign, "campaign")(body, ""), etag: etag ?? "" };
}

/** Makes the campaign, or replaces the version `etag` names; returns the new version. */
export async function saveDraft(
  campaign: Campaign,
  etag: string | null,
  more: Pick<Asked, "keepalive"> = {},
): Promise<string> {
  const answer = await request(`/campaigns/${campaign.slug}`, {
    method: "PUT",
    body: campaign,
    ...(etag === null ? {} : { headers: { "if-match": etag } }),
    ...more,
  });
  return answer.etag ?? "";
}

/** Begins a campaign with another one's draft. */
export async function duplicate(slug: string, copy: string, title: string): Promise<void> {
  await request(`/campaigns/${slug}/duplicate`, { method: "POST", body: { slug: copy, title } });
}

/** Brings an archived campaign's last draft back. */
export async function unarchive(slug: string): Promise<void> {
  await request(`/campaigns/${slug}/unarchive`, { method: "POST" });
}

export async function archive(slug: string, etag: string): Promise<void> {
  await request(`/campaigns/${slug}`, { method: "DELETE", headers: { "if-match": etag } });
}

/** Everything that would stop the campaign from being published, and what to look at. */
export async function check(campaign: Campaign): Promise<readonly Finding[]> {
  try {
    const { body } = await request(`/campaigns/${campaign.slug}/validate`, {
      method: "POST",
      body: campaign,
    });
    return findingsIn(body);
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 422) return findingsIn(failure.problem);
    throw failure;
  }
}

export async function publish(slug: string): Promise<void> {
  await request(`/campaigns/${slug}/releases`, { method: "POST" });
}

/** The findings of a check's answer, or of a problem. */
export function findingsIn(body: unknown): readonly Finding[] {
  if (!isObject(body)) return [];
  return [body["errors"], body["warnings"]].flatMap((list, at) =>
    Array.isArray(list) ? list.flatMap((one: unknown) => finding(one, at === 1)) : [],
  );
}

function finding(value: unknown, warning: boolean): readonly Finding[] {
  if (!isObject(value)) return [];
  const word = (name: string): string => (typeof value[name] === "string" ? value[name] : "");
  const severity = value["severity"] === "unfinished" ? "UNFINISHED" : "BROKEN";
  return [
    {
      pointer: word("pointer"),
      rule: word("rule"),
      detail: word("detail") || word("message"),
      severity: warning ? "WARNING" : severity,
    },
  ];
}
