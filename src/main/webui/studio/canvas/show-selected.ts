/** Brings into sight what is selected, wherever it was selected: in the outline, by a finding, by adding it. */
import type { Session } from "../editor/session";
import type { Store } from "../editor/store";
import type { Frame } from "./frame";

/** So much of it is to be seen at least, in pixels of the page. */
const ENOUGH = 48;

/** Until it is stopped. What is not drawn yet is waited for. */
export function showSelected(frame: Frame, session: Session, drawn: Store<number>): () => void {
  let last: string | undefined;
  let wanted: string | undefined;
  const show = (): void => {
    const node = wanted === undefined ? null : frame.node(wanted);
    if (!node) return;
    wanted = undefined;
    if (!isInSight(node.getBoundingClientRect(), frame.window.innerHeight))
      node.scrollIntoView({ block: "center" });
  };
  const chosen = (): void => {
    const [id] = session.store.get().selection;
    if (id === last) return;
    last = id;
    wanted = id;
    show();
  };
  const stops = [session.store.subscribe(chosen), drawn.subscribe(show)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function isInSight(
  { top, bottom }: { top: number; bottom: number },
  height: number,
): boolean {
  const least = Math.min(ENOUGH, bottom - top);
  return Math.min(bottom, height) - Math.max(top, 0) >= least;
}
