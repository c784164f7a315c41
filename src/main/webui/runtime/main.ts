/** The visitor runtime: makes a published page do what its author bound to its events. */

import { broughtAlong } from "./effects";
import { clearErrors, formInput } from "./forms";
import type { Input, Mount } from "./host";
import { identity } from "./identity";
import { readIsland } from "./island";
import { notices } from "./notices";
import { takeSteps } from "./steps";
import { standing } from "./standing";
import type { Cause, Page } from "./steps";
import { visitorState } from "./visitor-state";

/** How long, in ms, a visitor is away before the page asks what is new. */
const AWAY = 15_000;

type Emit = (node: string, event: string, cause: Cause) => Promise<void>;

/** Starts this page. `clients` holds the browser modules of its components by their names. */
export default function start(clients: Readonly<Record<string, Mount>>): void {
  const island = readIsland();
  if (!island) return;
  const notes = notices(island);
  const who = identity(island, () => {
    notes.say("cookies");
  });
  const page: Page = {
    island,
    identity: who,
    state: visitorState(island, who),
    notices: notes,
    commands: new Map(),
  };
  const emit = emitter(page);
  const { result, toast } = broughtAlong(island);
  page.state.result = result;
  if (toast) page.notices.toast(toast);
  page.state.show();
  mount(page, clients, emit);
  listen(emit);
  whenBack(() => void page.state.refresh());
  page.state.ask();
  void emit("page", "enter", { input: {} });
  addEventListener("pageshow", (shown) => {
    // Back from the next page: whatever this one was doing then is over.
    if (shown.persisted) location.reload();
  });
}

/** Fires events; one that is still being dealt with is not fired again. */
function emitter(page: Page): Emit {
  const running = new Map<string, Promise<void>>();
  return (node, event, cause) => {
    const name = `${node}.${event}`;
    const steps = page.island.on[name];
    if (!steps) return Promise.resolve();
    const run =
      running.get(name) ??
      takeSteps(page, steps, cause)
        .catch((broken: unknown) => {
          console.error(broken);
          page.notices.toast(page.island.texts.problem ?? "");
        })
        .finally(() => running.delete(name));
    running.set(name, run);
    return run;
  };
}

function mount(page: Page, clients: Readonly<Record<string, Mount>>, emit: Emit): void {
  const { island, state } = page;
  const { campaign, locale } = island;
  for (const root of document.querySelectorAll<HTMLElement>("[data-c]")) {
    try {
      const commands = clients[root.dataset.c ?? ""]?.({
        root,
        campaign,
        locale,
        emit: (event: string, input: Input = {}) => emit(root.id, event, { input }),
        me: state.watch,
        standing: (kind, id, listener) => {
          if (!WITH.standing) return;
          state.watch((me) => {
            const stands = standing(island, me, state.clock.now(), kind, id);
            root.dataset.standing = stands.state;
            listener(stands, me);
          });
        },
        now: state.clock.now,
      });
      if (commands) page.commands.set(root.id, commands);
    } catch (broken) {
      console.error(broken);
    }
  }
}

function listen(emit: Emit): void {
  document.addEventListener("click", ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>("[data-emit]") : null;
    if (source && !(source instanceof HTMLFormElement)) void fire(emit, source, { input: {} });
  });
  if (!WITH.forms) return;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset.emit) return;
    event.preventDefault();
    clearErrors(form);
    void fire(emit, form, { input: formInput(form), form });
  });
  document.addEventListener("input", ({ target }) => {
    if (isField(target) && target.form) clearErrors(target.form, target.name);
  });
}

/** Calls back when the visitor was away for a while: a device that slept had its timers stand still. */
function whenBack(back: () => void): void {
  let left = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) left = Date.now();
    else if (Math.abs(Date.now() - left) > AWAY) back();
  });
}

/** Fires the event of a button or form, which shows that it is busy until all is done. */
async function fire(emit: Emit, source: HTMLElement, cause: Cause): Promise<void> {
  const node = source.closest("[data-c]")?.id ?? "";
  const buttons =
    source instanceof HTMLFormElement
      ? [...source.querySelectorAll<HTMLButtonElement>("button:not([type=button])")]
      : [source].filter((element) => element instanceof HTMLButtonElement);
  const focused = document.activeElement;
  if (source.getAttribute("aria-busy")) return;
  source.setAttribute("aria-busy", "true");
  for (const button of buttons) button.disabled = true;
  await emit(node, source.dataset.emit ?? "", cause);
  source.removeAttribute("aria-busy");
  for (const button of buttons) button.disabled = "locked" in button.dataset;
  const lost = document.activeElement === document.body || document.activeElement === null;
  if (lost && focused instanceof HTMLElement && source.contains(focused)) focused.focus();
}

function isField(target: unknown): target is HTMLInputElement {
  return target instanceof Element && "form" in target && "name" in target;
}
