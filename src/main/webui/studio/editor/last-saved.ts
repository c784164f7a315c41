/** What the server has of a draft, as far as this editor knows; what it has not got is kept on this device. */
import type { Draft } from "../api/campaigns";
import { readVersion } from "../api/versions";
import type { Campaign } from "../page/campaign";
import { mergedCampaign, sharing } from "../page/merge";
import { fingerprint, forgetWork, keepWork } from "./kept-work";
import type { Session } from "./session";
import { thisTab } from "./tabs";

/** What was opened: the server's draft, or newer work that was kept on this device. */
export interface Opened {
  readonly campaign: Campaign;
  readonly etag: string;
  /** Fingerprints of documents that are nobody else's. */
  readonly own: readonly string[];
  readonly unsaved: boolean;
}

export interface LastSaved {
  readonly etag: () => string;
  /** The document the server has; null when that is not known. */
  readonly campaign: () => Campaign | null;
  /** Whether the device has room for what the server has not got. */
  readonly isKept: () => boolean;
  /** Keeps what the editor shows on this device. */
  readonly keep: () => void;
  /** Says that a document is on its way to the server. */
  readonly sends: (campaign: Campaign) => void;
  /** Says that the server has it. */
  readonly has: (campaign: Campaign, etag: string) => void;
  /** Goes on from somebody else's version, whatever is in it. */
  readonly goOnFrom: (theirs: Draft) => void;
  /** Whether a document was sent from here. */
  readonly isOwn: (campaign: Campaign) => boolean;
  /**
   * Takes in what somebody else saved, where it does not touch what was done here. The returned function takes it
   * back; null where somebody has to choose.
   */
  readonly takeIn: (theirs: Draft) => Promise<(() => void) | null>;
}

export function lastSaved(session: Session, account: string, opened: Opened): LastSaved {
  const { slug } = opened.campaign;
  let { etag, own } = opened;
  let saved = opened.unsaved ? null : opened.campaign;
  let kept = true;
  const keep = (): void => {
    const work = { tab: thisTab(), etag, own, campaign: session.campaign(), at: Date.now() };
    kept = keepWork(account, work);
  };
  return {
    etag: () => etag,
    campaign: () => saved,
    isKept: () => kept,
    keep,
    sends: (campaign) => {
      own = [...own.slice(-3), fingerprint(campaign)];
      keep();
    },
    has: (campaign, version) => {
      etag = version;
      own = [fingerprint(campaign)];
      saved = campaign;
      if (session.campaign() === campaign) forgetWork(account, slug, thisTab());
      else keep();
    },
    goOnFrom: (theirs) => {
      ({ etag } = theirs);
      saved = null;
      keep();
    },
    isOwn: (campaign) => own.includes(fingerprint(campaign)),
    takeIn: async (theirs) => {
      const base = saved ?? (await versionAt(slug, etag));
      if (!base) return null;
      const others = sharing(base, theirs.campaign);
      const back = session.follow((mine) => mergedCampaign(base, mine, others));
      if (!back) return null;
      const before = { etag, saved };
      ({ etag } = theirs);
      saved = others;
      return () => {
        ({ etag, saved } = before);
        back();
      };
    },
  };
}

/** What was saved under an entity tag; null when it is not kept, or cannot be had. */
async function versionAt(slug: string, etag: string): Promise<Campaign | null> {
  return readVersion(slug, Number(etag.replaceAll('"', ""))).catch(() => null);
}
