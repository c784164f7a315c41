/** Dragging onto the page and on it: where it would go is shown, and dropping runs a command. */
import type { RowDrop } from "../catalog/row-drop";
import type { Verdict } from "../catalog/slot-rules";
import { addComponent, moveTo, verdictOn } from "../editor/selection-actions";
import type { Holding, Session } from "../editor/session";
import type { Store } from "../editor/store";
import { createStore } from "../editor/store";
import type { Frame } from "./frame";
import type { Lane } from "./geometry";
import { containersAt, lanesOf, nearestLane } from "./geometry";

export interface Drag {
  readonly what: Holding;
  /** In the window of the designer, for what hangs at the pointer. */
  readonly x: number;
  readonly y: number;
  readonly lane: Lane | undefined;
  readonly verdict: Verdict;
  /** Instead of a place: the node whose picture it becomes. */
  readonly onto?: string;
  /** Where it is shown in the outline, as long as the pointer is there. */
  readonly row?: RowDrop;
}

export const drag: Store<Drag | null> = createStore<Drag | null>(null);

const SCROLL_EDGE = 56;
const SCROLL_STEP = 14;

/** Says where the pointer is: in the designer's window and, over the canvas, on the page. */
export function dragTo(
  session: Session,
  frame: Frame | undefined,
  what: Holding,
  pointer: { readonly x: number; readonly y: number },
  onPage: { readonly x: number; readonly y: number } | undefined,
): void {
  if (frame && onPage) scrollNearEdge(frame, onPage.y);
  const found = frame && onPage ? laneAt(session, frame, what, onPage) : undefined;
  drag.set({ what, ...pointer, lane: found?.lane, verdict: found?.verdict ?? "no-place" });
}

/** Says that the pointer is over a node whose picture it becomes. */
export function dragOnto(
  frame: Frame,
  what: Holding,
  pointer: { readonly x: number; readonly y: number },
  y: number,
  onto: string,
): void {
  scrollNearEdge(frame, y);
  drag.set({ what, ...pointer, lane: undefined, verdict: "fits", onto });
}

export function drop(session: Session): void {
  const now = drag.get();
  drag.set(null);
  if (now?.lane && now.verdict === "fits") placeAt(session, now.what, now.lane);
}

export function cancelDrag(): void {
  drag.set(null);
}

export function placeAt(session: Session, what: Holding, lane: Lane): void {
  session.look({ holding: null });
  if (what.kind === "new") addComponent(session, what.nodes[0]?.type ?? "", lane.spot);
  else moveTo(session, what.ids, lane.spot);
}

/** The nearest place in the innermost container that takes it; else why the innermost does not. */
export function laneAt(
  session: Session,
  frame: Frame,
  what: Holding,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly lane: Lane; readonly verdict: Verdict } | undefined {
  let refused: { readonly lane: Lane; readonly verdict: Verdict } | undefined;
  for (const container of containersAt(frame.document, x, y)) {
    const lane = nearestLane(lanesOf(container, session.store.get().page), x, y);
    if (!lane) continue;
    const verdict = verdictOn(session, lane.spot, what.nodes, what.kind === "move");
    if (verdict === "fits") return { lane, verdict };
    refused ??= { lane, verdict };
  }
  return refused;
}

function scrollNearEdge(frame: Frame, y: number): void {
  const height = frame.window.innerHeight;
  if (y < SCROLL_EDGE) frame.window.scrollBy(0, -SCROLL_STEP);
  else if (y > height - SCROLL_EDGE) frame.window.scrollBy(0, SCROLL_STEP);
}
