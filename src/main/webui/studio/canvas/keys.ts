/** Walking over the page and typing into it, by keys. */
import type { Session } from "../editor/session";
import { everyNode, findNode } from "../page/tree";
import type { Frame } from "./frame";
import { inlineProps } from "./typing";

/** True when the key stood for something on the canvas. */
export function keyOnCanvas(session: Session, frame: Frame, event: KeyboardEvent): boolean {
  const { selection, holding } = session.store.get();
  if (holding || event.altKey || event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case "ArrowDown":
      return step(session, frame, 1);
    case "ArrowUp":
      return step(session, frame, -1);
    case "ArrowRight":
      return choose(session, frame, firstChild(session));
    case "ArrowLeft":
      return choose(session, frame, parent(session));
    case "Enter":
    case "F2":
      return typeOn(session, frame, selection[0]);
    default:
      return false;
  }
}

function step(session: Session, frame: Frame, by: 1 | -1): boolean {
  const { page, selection } = session.store.get();
  const all = [...everyNode(page, session.campaign().pages[page]?.content ?? [])].map(
    ({ node }) => node.id,
  );
  const at = all.indexOf(selection[0] ?? "");
  return choose(session, frame, at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by]);
}

function firstChild(session: Session): string | undefined {
  const { page, selection } = session.store.get();
  const found = findNode(session.campaign(), page, selection[0] ?? "");
  return Object.values(found?.node.slots ?? {}).flat()[0]?.id;
}

function parent(session: Session): string | undefined {
  const { page, selection } = session.store.get();
  return findNode(session.campaign(), page, selection[0] ?? "")?.ancestors.at(-1)?.id;
}

function choose(session: Session, frame: Frame, id: string | undefined): boolean {
  if (id === undefined) return true;
  session.select(id);
  frame.node(id)?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Begins to type the first text of a node; false when it has none on the page. */
export function typeOn(session: Session, frame: Frame, id: string | undefined): boolean {
  const prop = id === undefined ? undefined : inlineProps(frame, id)[0];
  if (id === undefined || prop === undefined) return false;
  session.look({ typing: { node: id, prop } });
  return true;
}
