/**
 * Saves every change: first on this device, then on the server. What the server has not got yet is
 * kept until it has, over closed tabs too. What somebody else saved meanwhile is taken in where it does
 * not touch what was done here, and is never written over unasked.
 */
import type { Draft } from "../api/campaigns";
import { duplicate, findingsIn, readDraft, saveDraft } from "../api/campaigns";
import { Refused } from "../api/request";
import type { Campaign } from "../page/campaign";
import type { Finding } from "../page/findings";
import { fingerprint, forgetWork, keepWork, workOn } from "./kept-work";
import type { Opened } from "./last-saved";
import { lastSaved } from "./last-saved";
import type { Session } from "./session";
import type { Store } from "./store";
import { createStore, watchPart } from "./store";
import { otherTabs, thisTab } from "./tabs";

export type SaveState =
  /** @param merged whether somebody else's changes came in with it */
  | { readonly status: "saved"; readonly merged?: boolean }
  | { readonly status: "saving" }
  | { readonly status: "waiting" }
  | { readonly status: "refused"; readonly reason: Refused; readonly findings: readonly Finding[] }
  | { readonly status: "conflict"; readonly theirs: Draft };

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
    return { ...draft, own: [now], unsaved: false };
  }
  const untouched = kept.etag === draft.etag || kept.own.includes(now);
  return {
    campaign: kept.campaign,
    etag: untouched ? draft.etag : kept.etag,
    own: kept.own,
    unsaved: true,
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
  const state = createStore<SaveState>({ status: opened.unsaved ? "saving" : "saved" });
  const last = lastSaved(session, account, opened);
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
    let merged: Merged | null = null;
    while (state.get().status !== "conflict" && session.campaign() !== last.campaign()) {
      const sent = session.campaign();
      state.set({ status: "saving" });
      try {
        last.sends(sent);
        const kept = await saveDraft(sent, last.etag());
        last.has(sent, kept.etag);
        if (session.campaign() === sent) onKept(sent, kept.findings);
      } catch (failure) {
        const next = await afterFailure(failure, slug);
        const again = await goesOn(next, merged);
        if (!again) return;
        merged = again === true ? merged : again;
      }
    }
    if (state.get().status === "saving") state.set({ status: "saved", merged: merged !== null });
  };
  /** Whether there is a way on from a failure: with what somebody else saved, if there is that. */
  const goesOn = async (next: SaveState, merged: Merged | null): Promise<boolean | Merged> => {
    // Together they are no campaign: whoever is here has to choose.
    if (next.status === "refused" && merged) {
      merged.takeBack();
      state.set({ status: "conflict", theirs: merged.theirs });
      return false;
    }
    if (next.status !== "conflict") {
      state.set(next);
      if (next.status === "waiting") schedule(RETRY);
      return false;
    }
    const { theirs } = next;
    // The server has what this editor began with or sent before: nobody else was there.
    if (last.isOwn(theirs.campaign)) {
      last.goOnFrom(theirs);
      return true;
    }
    const takeBack = await last.takeIn(theirs);
    if (takeBack) return { theirs, takeBack };
    state.set(next);
    return false;
  };
  const changed = (): void => {
    if (session.campaign() === last.campaign()) {
      // Undone before it was sent: nothing is left to be gone on with.
      forgetWork(account, slug, thisTab());
      return;
    }
    last.keep();
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
    last.goOnFrom(theirs);
    // A step like any other: one's own version is one undo away.
    session.change({ did: "theirs" }, () => theirs.campaign);
    last.has(theirs.campaign, version);
  };
  const online = (): void => schedule(0);
  const leaving = (event: BeforeUnloadEvent): void => {
    if (session.campaign() !== last.campaign() && !last.isKept()) event.preventDefault();
  };
  const unsubscribe = watchPart(session.store, () => session.campaign(), changed);
  window.addEventListener("online", online);
  window.addEventListener("beforeunload", leaving);
  if (opened.unsaved) schedule(0);
  return {
    state,
    keepMine: () => {
      const now = state.get();
      if (now.status !== "conflict") return;
      last.goOnFrom(now.theirs);
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
        await duplicate(slug, name, title, session.campaign());
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

/** Somebody else's version that was taken in, until the server has both together. */
interface Merged {
  readonly theirs: Draft;
  readonly takeBack: () => void;
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
