/** Dragging rows by the pointer: within the outline, or out of it onto the page. */
import { useLayoutEffect, useMemo, useRef } from "react";
import { cancelDrag, drag, dragTo, drop } from "../canvas/dragging";
import type { RowDrop } from "../catalog/row-drop";
import type { EditorContext, Stage } from "../editor/context";
import { nodesOf, verdictOn } from "../editor/selection-actions";
import type { Holding, Session } from "../editor/session";
import { spotOf } from "./outline-spot";

const FAR = 5;
const EDGE = 24;
const STEP = 12;
const NO_LINE = { left: 0, top: 0, width: 0, height: 0 };

type PointerHandler = (event: React.PointerEvent<HTMLElement>) => void;
type Handlers = Readonly<
  Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel", PointerHandler>
>;

export interface RowDrag {
  readonly handlers: Handlers;
  /** Ends it; true when there was something to end. */
  readonly cancel: () => boolean;
  /** Whether what was just pressed was a drag, and no click. */
  readonly wasDrag: () => boolean;
}

type DropAt = (y: number) => RowDrop | undefined;

/** `dropAt` says what lies at a height of the tree's content. */
export function useRowDrag({ session, stage }: EditorContext, dropAt: DropAt): RowDrag {
  const latest = useRef(dropAt);
  useLayoutEffect(() => {
    latest.current = dropAt;
  }, [dropAt]);
  return useMemo(
    () =>
      rowDragIn(
        session,
        () => stage.get(),
        (y) => latest.current(y),
      ),
    [session, stage],
  );
}

function rowDragIn(session: Session, stage: () => Stage, dropAt: DropAt): RowDrag {
  let press: { readonly id: string; readonly x: number; readonly y: number } | null = null;
  let dragged = false;
  const end = (): void => {
    press = null;
    cancelDrag();
  };
  const handlers: Handlers = {
    onPointerDown: (event) => {
      dragged = false;
      const target = event.target as HTMLElement;
      const id = target.closest<HTMLElement>("[data-node-row]")?.dataset["nodeRow"];
      // A finger scrolls, but for the handle.
      const scrolls = event.pointerType === "touch" && !target.closest(".tree-drag");
      if (event.button !== 0 || session.readOnly || id === undefined || scrolls) return;
      press = { id, x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ currentTarget: tree, clientX: x, clientY: y, pointerId }) => {
      if (!press) return;
      if (!dragged && Math.hypot(x - press.x, y - press.y) < FAR) return;
      if (!dragged) tree.setPointerCapture(pointerId);
      dragged = true;
      const { left, right } = tree.getBoundingClientRect();
      const what = held(session, press.id);
      if (x >= left && x <= right) dragInTree(session, tree, what, { x, y }, dropAt);
      else dragTo(session, stage().frame, what, { x, y }, stage().onPage(x, y));
    },
    onPointerUp: () => {
      press = null;
      if (drag.get()) drop(session);
    },
    onPointerCancel: end,
  };
  return {
    handlers,
    cancel: () => {
      const was = drag.get() !== null;
      end();
      return was;
    },
    wasDrag: () => dragged,
  };
}

function held(session: Session, id: string): Holding {
  const { selection } = session.store.get();
  const ids = selection.includes(id) ? selection : [id];
  return { kind: "move", ids, nodes: nodesOf(session, ids) };
}

function dragInTree(
  session: Session,
  tree: HTMLElement,
  what: Holding,
  pointer: { readonly x: number; readonly y: number },
  dropAt: DropAt,
): void {
  const { top, bottom } = tree.getBoundingClientRect();
  if (pointer.y < top + EDGE) tree.scrollTop -= STEP;
  else if (pointer.y > bottom - EDGE) tree.scrollTop += STEP;
  const row = dropAt(pointer.y - top + tree.scrollTop);
  const { page } = session.store.get();
  const spot = row && spotOf(session, page, row.key, row.position);
  const verdict = spot ? verdictOn(session, spot, what.nodes, true) : "no-place";
  const lane = spot && { spot, line: NO_LINE, empty: false };
  drag.set({ what, ...pointer, lane, verdict, ...(row && { row }) });
}
