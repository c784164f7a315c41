import { useCallback, useLayoutEffect, useRef } from "react";

/** One function from the first drawing to the last, that does what the newest `run` does. */
export function useSteady<Value>(run: (value: Value) => void): (value: Value) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((value) => latest.current(value), []);
}
