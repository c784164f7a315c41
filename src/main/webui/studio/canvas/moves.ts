/** Counts what may have moved the boxes of the page: scrolling, drawing, resizing, typing. */
import type { Store } from "../editor/store";
import type { Frame } from "./frame";

/** Counts, at most once a frame, until the returned function is called. */
export function countMoves(frame: Frame, drawn: Store<number>, moves: Store<number>): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let asked = 0;
  const moved = (): void => {
    if (asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      moves.set(moves.get() + 1);
    });
  };
  const observer = new ResizeObserver(moved);
  observer.observe(frame.document.documentElement);
  observer.observe(frame.document.body);
  frame.document.addEventListener("scroll", moved, { capture: true, passive: true, signal });
  frame.document.addEventListener("input", moved, { signal });
  frame.document.addEventListener("load", moved, { capture: true, signal });
  const unsubscribe = drawn.subscribe(moved);
  return () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
    listening.abort();
    unsubscribe();
  };
}
