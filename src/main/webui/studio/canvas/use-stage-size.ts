import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

const MARGIN = 56;
/** On a phone the page has all the room there is. */
const NARROW = 700;
const NARROW_MARGIN = 8;

/** How much room there is for the page. */
export function useStageSize(around: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 800, height: 700 });
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const measure = (): void => {
      const margin = element.clientWidth <= NARROW ? NARROW_MARGIN : MARGIN;
      setSize({
        width: Math.max(element.clientWidth - margin, 200),
        height: Math.max(element.clientHeight - margin, 200),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [around]);
  return size;
}
