/** What the page knows of its visitor, and everything on it that shows it. */

import { holds, needVisitor } from "./conditions";
import { serverClock } from "./clock";
import type { Clock } from "./clock";
import type { Me } from "./host";
import type { Identity } from "./identity";
import type { Island } from "./island";
import { valueAt, wording } from "./paths";
import { age } from "./standing";

/** How long, in ms, the pages that are open at an instant take to ask the server what is new. */
const SPREAD = 10_000;

export interface VisitorState {
  /** The data of the last action. */
  result: unknown;
  /** The visitor's state and the last result, by the paths that texts and conditions use. */
  data(): unknown;
  /** Calls back now (when known) and after every change; asks the server, if nobody did, unless `ask` is false. */
  readonly watch: (listener: (me: Me) => void, ask?: boolean) => void;
  /** Asks the server, unless somebody did or nothing on the page shows its answer. */
  ask(): void;
  /** Asks the server again, when the page shows anything of its answer. */
  refresh(): Promise<void>;
  /** Shows what is known. */
  show(): void;
  readonly clock: Clock;
}

export function visitorState(island: Island, identity: Identity): VisitorState {
  const listeners: ((me: Me) => void)[] = [];
  const spans = [...document.querySelectorAll<HTMLElement>("[data-fill]")];
  let needed =
    (WITH.conditions && needVisitor(island.showIf)) ||
    spans.some(({ dataset }) => !/^result\b/.test(dataset.fill ?? ""));
  let me: Me | undefined;
  let latest = 0;
  let renewal = 0;

  const clock = serverClock();
  const state: VisitorState = {
    result: undefined,
    clock,
    data: () => ({ ...me, result: state.result }),
    watch: (listener, ask = true) => {
      listeners.push(listener);
      needed ||= ask;
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
      if (WITH.conditions && (me || !needed)) showNodes(island, data);
    },
  };

  async function load(turn: number): Promise<void> {
    const reply = await identity.ask("me");
    if (turn !== latest || !reply) return;
    // Nothing is played here any more.
    if (reply.status === 404 && me) tell({ ...me, campaign: { ...me.campaign, closes: me.now } });
    if (reply.status === 200 && isMe(reply.body)) {
      clock.set(reply.body.now);
      tell(reply.body);
    }
  }

  /** Shows what is known as it is by now, and again when the clock changes anything of it. */
  function tell(known: Me): void {
    clock.ringAt(age(known, clock.now()), () => {
      tell(known);
      clearTimeout(renewal);
      if (!document.hidden)
        renewal = window.setTimeout(() => void state.refresh(), Math.random() * SPREAD);
    });
    me = known;
    state.show();
    for (const listener of listeners) carefully(listener, me);
  }

  return state;
}

function showNodes({ showIf }: Island, data: unknown): void {
  for (const [id, rule] of Object.entries(showIf)) {
    const node = document.getElementById(id);
    if (node) node.hidden = !holds(rule, data);
  }
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
