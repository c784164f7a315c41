/** What the pointer does on the page: hover, choose, drag, type. */
import { nodesOf } from "../editor/selection-actions";
import type { Holding, Session } from "../editor/session";
import type { Store } from "../editor/store";
import { cancelDrag, drag, dragTo, drop, laneAt, placeAt } from "./dragging";
import type { Frame } from "./frame";
import { nodeIdAt } from "./geometry";

interface Press {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const FAR = 5;

export interface Pointing {
  readonly session: Session;
  readonly frame: Frame;
  readonly hovered: Store<string | null>;
  /** From a point on the page to one in the designer's window. */
  readonly outside: (x: number, y: number) => { readonly x: number; readonly y: number };
  /** Brings the keyboard back to the canvas. */
  readonly focus: () => void;
}

export function pointOn({ session, frame, hovered, outside, focus }: Pointing): () => void {
  const page = frame.document;
  const listening = new AbortController();
  const { signal } = listening;
  let press: Press | null = null;
  let ended = false;

  const what = (id: string): Holding => {
    const { selection } = session.store.get();
    const ids = selection.includes(id) ? selection : [id];
    return { kind: "move", ids, nodes: nodesOf(session, ids) };
  };
  const isTyping = (event: Event): boolean =>
    session.store.get().typing !== null &&
    event
      .composedPath()
      .some((one) => "isContentEditable" in one && one.isContentEditable === true);

  page.addEventListener(
    "pointerdown",
    (event) => {
      ended = false;
      if (event.button !== 0 || isTyping(event)) return;
      const id = nodeIdAt(page, event.clientX, event.clientY);
      // A finger scrolls; it moves things by "Move" and a tap.
      if (id !== undefined && event.pointerType !== "touch" && session.store.get().holding === null)
        press = { id, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  page.addEventListener(
    "mousedown",
    (event) => {
      if (isTyping(event)) return;
      event.preventDefault();
      focus();
    },
    { signal, capture: true },
  );
  page.addEventListener(
    "pointermove",
    (event) => {
      const { clientX: x, clientY: y } = event;
      if (drag.get() === null && press && Math.hypot(x - press.x, y - press.y) > FAR) {
        page.documentElement.setPointerCapture(event.pointerId);
        hovered.set(null);
        dragTo(session, frame, what(press.id), outside(x, y), { x, y });
      } else if (drag.get() !== null && press) {
        dragTo(session, frame, what(press.id), outside(x, y), { x, y });
      } else if (event.pointerType !== "touch") {
        hovered.set(nodeIdAt(page, x, y) ?? null);
      }
    },
    { signal },
  );
  page.addEventListener(
    "pointerup",
    () => {
      ended = drag.get() !== null;
      if (ended) drop(session);
      press = null;
    },
    { signal },
  );
  page.addEventListener(
    "pointercancel",
    () => {
      press = null;
      cancelDrag();
    },
    { signal },
  );
  page.documentElement.addEventListener("pointerleave", () => hovered.set(null), { signal });
  page.addEventListener(
    "click",
    (event) => {
      if (isTyping(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!ended) chosen(session, frame, event);
    },
    { signal, capture: true },
  );
  for (const name of ["auxclick", "submit"] as const)
    page.addEventListener(name, (event) => event.preventDefault(), { signal, capture: true });
  return () => listening.abort();
}

function chosen(session: Session, frame: Frame, event: MouseEvent): void {
  const { selection, holding } = session.store.get();
  const [x, y] = [event.clientX, event.clientY];
  if (holding) {
    const found = laneAt(session, frame, holding, { x, y });
    if (found?.verdict === "fits") placeAt(session, holding, found.lane);
    return;
  }
  const id = nodeIdAt(frame.document, x, y);
  if (id === undefined) {
    session.select();
  } else if (event.shiftKey || event.ctrlKey || event.metaKey) {
    const others = selection.filter((one) => one !== id);
    session.select(...(others.length < selection.length ? others : [...selection, id]));
  } else if (selection.length === 1 && selection[0] === id) {
    const hit = frame.document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-prop]");
    const prop =
      hit?.closest<HTMLElement>("[data-node]")?.dataset["node"] === id
        ? hit.dataset["prop"]
        : undefined;
    if (prop !== undefined) session.look({ typing: { node: id, prop } });
  } else {
    session.select(id);
  }
}
