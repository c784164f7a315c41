/** The keys of the editor; the same on the page and around it. */
import { canRedo, canUndo } from "../page/history";
import {
  copySelection,
  cutSelection,
  duplicateSelection,
  paste,
  removeSelection,
  selectParent,
  shiftSelection,
} from "./selection-actions";
import type { Session } from "./session";

/** Does what a key stands for; true when it stood for something. */
export function pressed(session: Session, event: KeyboardEvent): boolean {
  const { history, typing, holding } = session.store.get();
  if (typing !== null) return false;
  const command = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  if (command && key === "z") {
    if (event.shiftKey ? canRedo(history) : canUndo(history))
      session.jump(history.position + (event.shiftKey ? 1 : -1));
    return true;
  }
  if (command && key === "y") {
    if (canRedo(history)) session.jump(history.position + 1);
    return true;
  }
  if (key === "escape") {
    if (holding) session.look({ holding: null });
    else selectParent(session);
    return true;
  }
  return session.store.get().selection.length > 0
    ? onSelection(session, event, command, key)
    : command && key === "v" && run(() => paste(session));
}

function onSelection(
  session: Session,
  event: KeyboardEvent,
  command: boolean,
  key: string,
): boolean {
  if (command && key === "c") return run(() => copySelection(session));
  if (command && key === "x") return run(() => cutSelection(session));
  if (command && key === "v") return run(() => paste(session));
  if (command && key === "d") return run(() => duplicateSelection(session));
  if (key === "delete" || key === "backspace") return run(() => removeSelection(session));
  if (event.altKey && key === "arrowup") return run(() => shiftSelection(session, -1));
  if (event.altKey && key === "arrowdown") return run(() => shiftSelection(session, 1));
  return false;
}

function run(action: () => void): true {
  action();
  return true;
}

/** Keys that belong to what is typed into, or to a widget. */
export function isForField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=treegrid], [role=dialog]",
    ) !== null
  );
}
