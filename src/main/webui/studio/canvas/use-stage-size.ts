import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

const MARGIN = 56;

/** How much room there is for the page. */
export function useStageSize(around: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 800, height: 700 });
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const measure = (): void =>
      setSize({
        width: Math.max(element.clientWidth - MARGIN, 200),
        height: Math.max(element.clientHeight - MARGIN, 200),
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [around]);
  return size;
}
