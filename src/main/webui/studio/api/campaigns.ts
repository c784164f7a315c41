/** Campaigns: list, read, save, check, publish. */
import type { Campaign } from "../page/campaign";
import type { Finding } from "../page/findings";
import { isObject } from "../page/json";
import { isCampaign } from "./guards";
import type { Asked } from "./request";
import { call } from "./call";
import { Refused } from "./request";
import { listOf, number, object, orNull, text, whole } from "./reading";

const summary = object({
  slug: text,
  address: text,
  version: number,
  state: text,
  savedAt: text,
  title: orNull(text),
  folder: text,
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
  const { body } = await call("get", "/campaigns", signal ? { signal } : {});
  return listOf(summary)(body, "");
}

export async function readDraft(slug: string): Promise<Draft> {
  const { body, etag } = await call("get", "/campaigns/{slug}", { path: { slug } });
  return { campaign: whole(isCampaign, "campaign")(body, ""), etag: etag ?? "" };
}

/** Makes the campaign, or replaces the version `etag` names; returns the new version. */
export async function saveDraft(
  campaign: Campaign,
  etag: string | null,
  more: Pick<Asked, "keepalive"> = {},
): Promise<Kept> {
  const answer = await call("put", "/campaigns/{slug}", {
    path: { slug: campaign.slug },
    body: campaign,
    ...(etag === null ? {} : { headers: { "if-match": etag } }),
    ...more,
  });
  return { etag: answer.etag ?? "", findings: findingsOf(answer.body) };
}

/** A draft that was saved, and what is to be said of it. */
export interface Kept {
  readonly etag: string;
  readonly findings: readonly Finding[];
}

/** Begins a campaign with another one's draft, or with a document of it that is not saved. */
export async function duplicate(
  slug: string,
  copy: string,
  title: string,
  document?: Campaign,
): Promise<void> {
  await call("post", "/campaigns/{slug}/duplicate", {
    path: { slug },
    body: { slug: copy, title, ...(document && { document }) },
  });
}

/** Brings an archived campaign's last draft back. */
export async function unarchive(slug: string): Promise<void> {
  await call("post", "/campaigns/{slug}/unarchive", { path: { slug } });
}

export async function archive(slug: string, etag: string): Promise<void> {
  await call("delete", "/campaigns/{slug}", { path: { slug }, headers: { "if-match": etag } });
}

/** Everything that would stop the campaign from being published, and what to look at. */
export async function check(campaign: Campaign): Promise<readonly Finding[]> {
  try {
    const { body } = await call("post", "/campaigns/{slug}/validate", {
      path: { slug: campaign.slug },
      body: campaign,
    });
    return findingsIn(body);
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 422) return findingsIn(failure.problem);
    throw failure;
  }
}

export async function publish(slug: string): Promise<void> {
  await call("post", "/campaigns/{slug}/releases", { path: { slug } });
}

/** The findings of a check's answer, or of a problem. */
export function findingsIn(body: unknown): readonly Finding[] {
  if (!isObject(body)) return [];
  return [body["errors"], body["warnings"]].flatMap((list, at) =>
    Array.isArray(list) ? list.flatMap((one: unknown) => finding(one, at === 1)) : [],
  );
}

/** The findings of an answer that lists them with their severity. */
export function findingsOf(body: unknown): readonly Finding[] {
  const list = isObject(body) ? body["findings"] : undefined;
  return Array.isArray(list)
    ? list.flatMap((one: unknown) => finding(one, isObject(one) && one["severity"] === "warning"))
    : [];
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
      values: values(value["values"]),
    },
  ];
}

function values(named: unknown): Finding["values"] {
  if (!isObject(named)) return {};
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]): [string, string | number | string[]][] => {
      if (typeof value === "string" || typeof value === "number") return [[name, value]];
      return Array.isArray(value) ? [[name, value.map(String)]] : [];
    }),
  );
}
