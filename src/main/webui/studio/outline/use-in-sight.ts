/** Which rows of a long list are in sight. */
import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/** So many rows more are drawn above and below what is in sight; scrolling by fewer draws nothing. */
const MORE = 8;

/** Keeps the row at `active` in sight when it becomes another. */
export function useInSight(
  list: RefObject<HTMLElement | null>,
  row: number,
  count: number,
  active: number,
): { readonly from: number; readonly to: number; readonly onScroll: () => void } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const onScroll = (): void => setTop(list.current?.scrollTop ?? 0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => setHeight(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || height === 0) return;
    const next = scrollTo(element.scrollTop, height, active * row, row);
    if (next !== element.scrollTop) element.scrollTop = next;
    setTop(element.scrollTop);
  }, [list, active, row, height]);
  return { ...rowsInSight(top, height, row, count), onScroll };
}

/** In steps of some rows, so that scrolling by one draws nothing. */
export function rowsInSight(
  top: number,
  height: number,
  row: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const first = Math.floor(top / row / MORE) * MORE;
  const last = Math.ceil((top + height) / row / MORE) * MORE;
  return { from: Math.max(0, first - MORE), to: Math.min(count, last + MORE) };
}

/** Where a list is scrolled to so that a row at `at` is in sight: no further than it must. */
export function scrollTo(top: number, height: number, at: number, row: number): number {
  if (at < top) return Math.max(0, at);
  return at + row > top + height ? at + row - height : top;
}

/** Those in sight, and the one keys act on: whoever listens to the tree is told of it wherever it is scrolled. */
export function rowsToDraw(from: number, to: number, active: number): readonly number[] {
  const inSight = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  if (active < from) return [active, ...inSight];
  return active >= to ? [...inSight, active] : inSight;
}
