import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import type { StageSize } from "./board";

/** As in the editor's style sheet for phones. */
const PHONE = "(max-width: 700px)";

/** How large what the page stands on is. */
export function useStageSize(around: RefObject<HTMLElement | null>): StageSize {
  const [size, setSize] = useState<StageSize>({ width: 856, height: 756, isPhone: false });
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const measure = (): void =>
      setSize({
        width: element.clientWidth,
        height: element.clientHeight,
        isPhone: window.matchMedia(PHONE).matches,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [around]);
  return size;
}
