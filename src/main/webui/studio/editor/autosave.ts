/**
 * Saves every change: first on this device, then on the server. What the server has not got yet is
 * kept until it has, over closed tabs too; what somebody else saved is never written over unasked.
 */
import type { Draft } from "../api/campaigns";
import { findingsIn, readDraft, saveDraft } from "../api/campaigns";
import { isCampaign } from "../api/guards";
import { Refused } from "../api/request";
import type { Campaign } from "../page/campaign";
import type { Finding } from "../page/findings";
import { isObject } from "../page/json";
import type { Session } from "./session";
import type { Store } from "./store";
import { createStore } from "./store";

export type SaveState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "waiting" }
  | { readonly status: "refused"; readonly reason: string; readonly findings: readonly Finding[] }
  | { readonly status: "conflict"; readonly theirs: Draft };

/** What was opened: the server's draft, or newer work that was kept on this device. */
export interface Opened {
  readonly campaign: Campaign;
  readonly etag: string;
  readonly unsaved: boolean;
  /** Set when the kept work and the server's draft went different ways. */
  readonly theirs: Draft | null;
}

const PAUSE = 400;
const RETRY = 2000;
const KEPT = "fanfare.unsaved.";

export interface Autosave {
  readonly state: Store<SaveState>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Resolves when the server has everything; rejects when it refuses. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export function openDraft(draft: Draft): Opened {
  const kept = readKept(draft.campaign.slug);
  if (!kept || JSON.stringify(kept.campaign) === JSON.stringify(draft.campaign))
    return { ...draft, unsaved: false, theirs: null };
  return {
    campaign: kept.campaign,
    etag: kept.etag,
    unsaved: true,
    theirs: kept.etag === draft.etag ? null : draft,
  };
}

export function keepSaved(session: Session, opened: Opened): Autosave {
  const state = createStore<SaveState>(
    opened.theirs ? { status: "conflict", theirs: opened.theirs } : { status: "saved" },
  );
  let etag = opened.etag;
  let saved = opened.unsaved ? null : opened.campaign;
  let timer: number | undefined;
  let running: Promise<void> | null = null;

  const schedule = (pause: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  };
  const run = (): Promise<void> => {
    running ??= save().finally(() => {
      running = null;
    });
    return running;
  };
  const save = async (): Promise<void> => {
    while (state.get().status !== "conflict" && session.campaign() !== saved) {
      const sent = session.campaign();
      state.set({ status: "saving" });
      try {
        etag = await saveDraft(sent, etag);
        saved = sent;
        if (session.campaign() === sent) forget(sent.slug);
        else keep(session.campaign(), etag);
      } catch (failure) {
        state.set(await afterFailure(failure, sent.slug));
        if (state.get().status === "waiting") schedule(RETRY);
        return;
      }
    }
    if (state.get().status === "saving") state.set({ status: "saved" });
  };
  const changed = (): void => {
    const campaign = session.campaign();
    if (campaign === saved) return;
    keep(campaign, etag);
    if (state.get().status !== "conflict") schedule(PAUSE);
  };
  const online = (): void => schedule(0);
  const leaving = (event: BeforeUnloadEvent): void => {
    if (session.campaign() !== saved) event.preventDefault();
  };
  const unsubscribe = session.store.subscribe(changed);
  window.addEventListener("online", online);
  window.addEventListener("beforeunload", leaving);
  if (opened.unsaved && !opened.theirs) schedule(0);
  return {
    state,
    keepMine: () => {
      const now = state.get();
      if (now.status !== "conflict") return;
      ({ etag } = now.theirs);
      saved = null;
      state.set({ status: "saving" });
      schedule(0);
    },
    takeTheirs: () => {
      const now = state.get();
      if (now.status !== "conflict") return;
      ({ etag } = now.theirs);
      saved = now.theirs.campaign;
      state.set({ status: "saved" });
      // A step like any other: one's own version is one undo away.
      session.change({ did: "page" }, () => now.theirs.campaign);
      forget(saved.slug);
    },
    flush: async () => {
      window.clearTimeout(timer);
      await running;
      await run();
      const now = state.get();
      if (now.status === "refused") throw new Error(now.reason);
    },
    stop: () => {
      unsubscribe();
      window.removeEventListener("online", online);
      window.removeEventListener("beforeunload", leaving);
      window.clearTimeout(timer);
      void run();
    },
  };
}

async function afterFailure(failure: unknown, slug: string): Promise<SaveState> {
  if (!(failure instanceof Refused)) return { status: "waiting" };
  if (failure.status === 412) {
    return readDraft(slug).then(
      (theirs): SaveState => ({ status: "conflict", theirs }),
      (): SaveState => ({ status: "waiting" }),
    );
  }
  if (failure.status >= 500 || failure.status === 429) return { status: "waiting" };
  return { status: "refused", reason: failure.message, findings: findingsIn(failure.problem) };
}

function keep(campaign: Campaign, etag: string): void {
  try {
    localStorage.setItem(KEPT + campaign.slug, JSON.stringify({ etag, campaign }));
  } catch {
    // The device has no room: the server is asked to keep it as always.
  }
}

function forget(slug: string): void {
  localStorage.removeItem(KEPT + slug);
}

function readKept(slug: string): Draft | undefined {
  const text = localStorage.getItem(KEPT + slug);
  if (text === null) return undefined;
  const kept: unknown = JSON.parse(text);
  if (!isObject(kept) || typeof kept["etag"] !== "string" || !isCampaign(kept["campaign"]))
    return undefined;
  return { etag: kept["etag"], campaign: kept["campaign"] };
}
