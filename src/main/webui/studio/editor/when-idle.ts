/** So long is waited where a browser does not say when it is idle. */
const PAUSE = 1500;

/** Runs `work` once, when there is nothing else to do, unless the returned function is called before. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const timer = window.setTimeout(work, PAUSE);
    return () => window.clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(work);
  return () => window.cancelIdleCallback(asked);
}
