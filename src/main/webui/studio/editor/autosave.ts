/**
 * Saves every change: first on this device, then on the server. What the server has not got yet is
 * kept until it has, over closed tabs too; what somebody else saved is never written over unasked.
 */
import type { Draft } from "../api/campaigns";
import { findingsIn, readDraft, saveDraft } from "../api/campaigns";
import { Refused } from "../api/request";
import type { Campaign } from "../page/campaign";
import type { Finding } from "../page/findings";
import type { KeptWork } from "./kept-work";
import { fingerprint, forgetWork, keepWork, workOn } from "./kept-work";
import type { Session } from "./session";
import type { Store } from "./store";
import { createStore } from "./store";
import { otherTabs, thisTab } from "./tabs";

export type SaveState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "waiting" }
  | { readonly status: "refused"; readonly reason: Refused; readonly findings: readonly Finding[] }
  | { readonly status: "conflict"; readonly theirs: Draft };

/** What was opened: the server's draft, or newer work that was kept on this device. */
export interface Opened {
  readonly campaign: Campaign;
  readonly etag: string;
  /** Fingerprints of documents that are nobody else's. */
  readonly own: readonly string[];
  readonly unsaved: boolean;
  /** Set when the kept work and the server's draft went different ways. */
  readonly theirs: Draft | null;
}

const PAUSE = 400;
const RETRY = 2000;

export interface Autosave {
  readonly state: Store<SaveState>;
  /** One's own version becomes the draft; theirs stays in the list of versions. */
  readonly keepMine: () => void;
  /** Theirs stays the draft; one's own becomes a version before it. */
  readonly takeTheirs: () => Promise<void>;
  /** Theirs stays the draft; one's own becomes a campaign of its own. */
  readonly keepCopy: (slug: string, title: string) => Promise<void>;
  /** Resolves when the server has everything; rejects when it refuses. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** The draft as the server has it, or what was kept of it by this tab or one that is gone. */
export async function openDraft(account: string, draft: Draft): Promise<Opened> {
  const { slug } = draft.campaign;
  const now = fingerprint(draft.campaign);
  const tabs = workOn(account, slug).length > 0 ? await otherTabs() : new Set<string>();
  const [kept] = workOn(account, slug).filter(({ tab }) => !tabs.has(tab));
  if (kept && kept.tab !== thisTab()) {
    forgetWork(account, slug, kept.tab);
    if (fingerprint(kept.campaign) !== now) keepWork(account, { ...kept, tab: thisTab() });
  }
  if (!kept || fingerprint(kept.campaign) === now) {
    forgetWork(account, slug, thisTab());
    return { ...draft, own: [now], unsaved: false, theirs: null };
  }
  const untouched = kept.etag === draft.etag || kept.own.includes(now);
  return {
    campaign: kept.campaign,
    etag: untouched ? draft.etag : kept.etag,
    own: kept.own,
    unsaved: true,
    theirs: untouched ? null : draft,
  };
}

interface Keeping {
  readonly session: Session;
  readonly opened: Opened;
  readonly account: string;
  /** Told what the server found in a draft that it has kept. */
  readonly onKept: (campaign: Campaign, findings: readonly Finding[]) => void;
}

export function keepSaved({ session, opened, account, onKept }: Keeping): Autosave {
  const { slug } = opened.campaign;
  const state = createStore<SaveState>(
    opened.theirs ? { status: "conflict", theirs: opened.theirs } : { status: "saved" },
  );
  let { etag, own } = opened;
  let saved = opened.unsaved ? null : opened.campaign;
  let isKept = true;
  let timer: number | undefined;
  let running: Promise<void> | null = null;

  const schedule = (pause: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  };
  const keep = (): void => {
    const work: KeptWork = {
      tab: thisTab(),
      etag,
      own,
      campaign: session.campaign(),
      at: Date.now(),
    };
    isKept = keepWork(account, work);
  };
  const has = (campaign: Campaign, version: string): void => {
    etag = version;
    own = [fingerprint(campaign)];
    saved = campaign;
    if (session.campaign() === campaign) forgetWork(account, slug, thisTab());
    else keep();
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
        own = [...own.slice(-3), fingerprint(sent)];
        keep();
        const kept = await saveDraft(sent, etag);
        has(sent, kept.etag);
        if (session.campaign() === sent) onKept(sent, kept.findings);
      } catch (failure) {
        const next = await afterFailure(failure, slug);
        // The server has what this editor began with or sent before: nobody else was there.
        if (next.status === "conflict" && own.includes(fingerprint(next.theirs.campaign))) {
          ({ etag } = next.theirs);
          continue;
        }
        state.set(next);
        if (next.status === "waiting") schedule(RETRY);
        return;
      }
    }
    if (state.get().status === "saving") state.set({ status: "saved" });
  };
  const changed = (): void => {
    if (session.campaign() === saved) {
      // Undone before it was sent: nothing is left to be gone on with.
      forgetWork(account, slug, thisTab());
      return;
    }
    keep();
    if (state.get().status === "saved") state.set({ status: "saving" });
    if (state.get().status !== "conflict") schedule(PAUSE);
  };
  /** Leaves the conflict by what `resolve` does; another one may be waiting behind it. */
  const settle = async (resolve: (theirs: Draft) => Promise<void>): Promise<void> => {
    const now = state.get();
    if (now.status !== "conflict") return;
    try {
      await resolve(now.theirs);
    } catch (failure) {
      const next = await afterFailure(failure, slug);
      state.set(next.status === "conflict" ? next : now);
      if (next.status !== "conflict") throw failure;
      return;
    }
    state.set({ status: "saved" });
    changed();
  };
  const show = (theirs: Draft, version: string): void => {
    saved = theirs.campaign;
    // A step like any other: one's own version is one undo away.
    session.change({ did: "theirs" }, () => theirs.campaign);
    has(theirs.campaign, version);
  };
  const online = (): void => schedule(0);
  const leaving = (event: BeforeUnloadEvent): void => {
    if (session.campaign() !== saved && !isKept) event.preventDefault();
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
      keep();
      state.set({ status: "saving" });
      schedule(0);
    },
    takeTheirs: () =>
      settle(async (theirs) => {
        const mine = await saveDraft(session.campaign(), theirs.etag);
        show(theirs, (await saveDraft(theirs.campaign, mine.etag)).etag);
      }),
    keepCopy: (name, title) =>
      settle(async (theirs) => {
        await saveDraft({ ...session.campaign(), slug: name, title }, null);
        show(theirs, theirs.etag);
      }),
    flush: async () => {
      window.clearTimeout(timer);
      await running;
      await run();
      const now = state.get();
      if (now.status === "refused") throw now.reason;
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
  return { status: "refused", reason: failure, findings: findingsIn(failure.problem) };
}
