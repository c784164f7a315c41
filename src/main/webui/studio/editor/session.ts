/** One campaign being edited: its history, and what the editor looks at. */
import type { Catalogue } from "../catalog/definition";
import type { Campaign, Nodes } from "../page/campaign";
import { mainLocale } from "../page/campaign";
import type { History } from "../page/history";
import { beginHistory, following, jumpTo, record } from "../page/history";
import { findNode } from "../page/tree";
import type { Words } from "../words/en";
import type { Store } from "./store";
import { createStore } from "./store";

export type Device = "phone" | "tablet" | "desktop";
export type Panel = "add" | "outline" | "pages" | "theme" | "data" | "library";

/** What a step did, for the list of steps. */
export interface StepLabel {
  readonly did: keyof Words["did"];
  readonly what?: string;
}

export interface Typing {
  readonly node: string;
  readonly prop: string;
}

/** What waits to be placed by a tap or a key. */
export type Holding =
  | { readonly kind: "new"; readonly nodes: Nodes }
  | { readonly kind: "move"; readonly ids: readonly string[]; readonly nodes: Nodes };

export interface EditorState {
  readonly history: History<Campaign, StepLabel>;
  readonly page: string;
  readonly locale: string;
  readonly device: Device;
  readonly panel: Panel;
  /** On a narrow screen the panel lies over the page, and is open only while it is needed. */
  readonly isPanelOpen: boolean;
  /** The resource that is to be open, as `pools/main`. */
  readonly resource: string | null;
  readonly selection: readonly string[];
  readonly typing: Typing | null;
  readonly holding: Holding | null;
}

export interface Session {
  readonly store: Store<EditorState>;
  readonly catalogue: Catalogue;
  /** Whoever only looks changes nothing. */
  readonly readOnly: boolean;
  readonly campaign: () => Campaign;
  /** Runs a command; `joins` makes quick repetitions one step. */
  readonly change: (
    label: StepLabel,
    command: (campaign: Campaign) => Campaign,
    joins?: string,
  ) => void;
  /**
   * Puts every state on top of what somebody else did. The returned function takes it back; null when the present
   * state cannot follow.
   */
  readonly follow: (state: (campaign: Campaign) => Campaign | null) => (() => void) | null;
  /** Whoever looks at a panel has it open. */
  readonly look: (view: Partial<Omit<EditorState, "history">>) => void;
  readonly select: (...ids: readonly string[]) => void;
  readonly jump: (position: number) => void;
}

export function beginSession(
  campaign: Campaign,
  catalogue: Catalogue,
  page = "home",
  readOnly = false,
): Session {
  const first = page in campaign.pages ? page : (Object.keys(campaign.pages)[0] ?? "home");
  const store = createStore<EditorState>({
    history: beginHistory(campaign),
    page: first,
    locale: mainLocale(campaign),
    device: "phone",
    panel: readOnly ? "outline" : "add",
    isPanelOpen: !readOnly && campaign.pages[first]?.content.length === 0,
    resource: null,
    selection: [],
    typing: null,
    holding: null,
  });
  const put = (history: EditorState["history"]): void => {
    store.set(settled({ ...store.get(), history }));
  };
  return {
    store,
    catalogue,
    readOnly,
    campaign: () => store.get().history.present,
    change: (label, command, joins) => {
      if (readOnly) return;
      const { history } = store.get();
      const happening = { label, at: Date.now(), ...(joins === undefined ? {} : { joins }) };
      const next = record(history, command(history.present), happening);
      if (next !== history) put(next);
    },
    follow: (state) => {
      const before = store.get().history;
      const now = following(before, state);
      if (now === null) return null;
      put(now);
      return () => {
        if (store.get().history === now) put(before);
      };
    },
    look: (view) => {
      const still = readOnly ? { typing: null, holding: null } : {};
      const opened = view.panel === undefined ? {} : { isPanelOpen: true };
      store.set(settled({ ...store.get(), ...opened, ...view, ...still }));
    },
    select: (...ids) => {
      store.set({ ...store.get(), selection: ids, typing: null });
    },
    jump: (position) => {
      put(jumpTo(store.get().history, position));
    },
  };
}

/** Looks at nothing that is not there any more. */
function settled(state: EditorState): EditorState {
  const campaign = state.history.present;
  const page =
    state.page in campaign.pages ? state.page : (Object.keys(campaign.pages)[0] ?? "home");
  const locale = campaign.locales.includes(state.locale) ? state.locale : mainLocale(campaign);
  const selection = state.selection.filter((id) => findNode(campaign, page, id));
  const same = selection.length === state.selection.length;
  const typing = state.typing && selection.includes(state.typing.node) ? state.typing : null;
  return { ...state, page, locale, typing, selection: same ? state.selection : selection };
}
