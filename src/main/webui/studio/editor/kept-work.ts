/** Work that the server has not got yet, kept on this device: for one account, campaign and tab. */
import { isCampaign } from "../api/guards";
import type { Campaign } from "../page/campaign";
import { isObject } from "../page/json";

export interface KeptWork {
  readonly tab: string;
  /** The version it was made from. */
  readonly etag: string;
  /** Fingerprints of documents that the server may have which are no other editor's. */
  readonly own: readonly string[];
  readonly campaign: Campaign;
  readonly at: number;
}

const KEPT = "fanfare.unsaved/";

/** False when the device has no room for it. */
export function keepWork(account: string, work: KeptWork): boolean {
  try {
    localStorage.setItem(nameOf(account, work.campaign.slug, work.tab), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

export function forgetWork(account: string, slug: string, tab: string): void {
  localStorage.removeItem(nameOf(account, slug, tab));
}

/** Everything that is kept of a campaign, the newest first; what cannot be read is passed over. */
export function workOn(account: string, slug: string): readonly KeptWork[] {
  const prefix = nameOf(account, slug, "");
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => readWork(localStorage.getItem(name)))
    .sort((one, other) => other.at - one.at);
}

/** Equal for equal documents; different for others, as good as always. */
export function fingerprint(campaign: Campaign): string {
  const text = JSON.stringify(campaign);
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${text.length.toString(36)}.${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}

function nameOf(account: string, slug: string, tab: string): string {
  return `${KEPT}${account}/${slug}/${tab}`;
}

function readWork(text: string | null): readonly KeptWork[] {
  const kept = parsed(text ?? "");
  if (!isObject(kept)) return [];
  const { tab, etag, own, campaign, at } = kept;
  if (typeof tab !== "string" || typeof etag !== "string" || typeof at !== "number") return [];
  if (!isCampaign(campaign)) return [];
  const prints = Array.isArray(own) ? own.filter((one) => typeof one === "string") : [];
  return [{ tab, etag, own: prints, campaign, at }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
