/** What the page knows of its visitor, and everything on it that shows it. */

import { holds, needVisitor } from "./conditions";
import { fetchPatiently } from "./fetch-patiently";
import type { Me } from "./host";
import type { Island } from "./island";
import { valueAt, wording } from "./paths";
import { playUrl } from "./play";

export interface VisitorState {
  /** The data of the last action. */
  result: unknown;
  /** The visitor's state and the last result, by the paths that texts and conditions use. */
  data(): unknown;
  /** Calls back now (when known) and after every change; asks the server if nobody did. */
  readonly watch: (listener: (me: Me) => void) => void;
  /** Asks the server, unless somebody did or nothing on the page shows its answer. */
  ask(): void;
  /** Asks the server again, when the page shows anything of its answer. */
  refresh(): Promise<void>;
  /** Shows what is known. */
  show(): void;
}

export function visitorState(island: Island): VisitorState {
  const listeners: ((me: Me) => void)[] = [];
  const spans = [...document.querySelectorAll<HTMLElement>("[data-fill]")];
  let needed =
    needVisitor(island.showIf) ||
    spans.some(({ dataset }) => !/^result\b/.test(dataset.fill ?? ""));
  let me: Me | undefined;
  let latest = 0;

  const state: VisitorState = {
    result: undefined,
    data: () => ({ ...me, result: state.result }),
    watch: (listener) => {
      listeners.push(listener);
      needed = true;
      if (me) listener(me);
      else state.ask();
    },
    ask: () => {
      if (needed && !latest) void state.refresh();
    },
    refresh: () => (needed ? load(++latest) : Promise.resolve()),
    show: () => {
      const data = state.data();
      for (const span of spans)
        span.textContent = wording(valueAt(data, span.dataset.fill ?? ""), island.locale);
      if (!me && needed) return;
      for (const [id, rule] of Object.entries(island.showIf)) {
        const node = document.getElementById(id);
        if (node) node.hidden = !holds(rule, data);
      }
    },
  };

  async function load(turn: number): Promise<void> {
    const reply = await fetchPatiently(playUrl(island, "me"), { credentials: "same-origin" });
    if (turn !== latest || reply?.status !== 200 || !isMe(reply.body)) return;
    me = reply.body;
    state.show();
    for (const listener of listeners) carefully(listener, me);
  }

  return state;
}

/** One broken component must not take the others with it. */
function carefully(listener: (me: Me) => void, me: Me): void {
  try {
    listener(me);
  } catch (broken) {
    console.error(broken);
  }
}

function isMe(body: object): body is Me {
  return "visitor" in body && "campaign" in body;
}
