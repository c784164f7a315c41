import type { RefObject } from "react";
import { useRef } from "react";
import { typeOn } from "../canvas/keys";
import type { ShownRow } from "../catalog/outline";
import { useEditor } from "../editor/context";
import { useLanguage } from "../words/language";
import { ROW, titleOf, wordsOf } from "./OutlineItem";
import { moveOf, rowNamed } from "./tree-keys";
import type { RowDrag } from "./use-row-drag";

/** The tree as it is shown, and what can be done to it. */
export interface RowsView {
  readonly shown: readonly ShownRow[];
  readonly closed: ReadonlySet<string>;
  readonly at: number;
  readonly tree: RefObject<HTMLElement | null>;
  readonly go: (key: string) => void;
  readonly setOpen: (key: string, open: boolean) => void;
}

/** Letters typed within this time are one name. */
const PAUSE = 600;

/** Keys of the tree; those that stand for something anywhere in the editor are left to it. */
export function useRowKeys(view: RowsView, rowDrag: RowDrag): React.KeyboardEventHandler {
  const { session, stage } = useEditor();
  const language = useLanguage();
  const typed = useRef({ text: "", at: 0 });
  const { shown, closed, at, tree, go, setOpen } = view;
  const goTo = (to: number, extends_: boolean): void => {
    const key = shown[to]?.row.key;
    if (key === undefined) return;
    go(key);
    session.select(...chosenBetween(view, to, extends_, session.store.get().selection));
  };
  const find = (letter: string): boolean => {
    const now = performance.now();
    const text = now - typed.current.at < PAUSE ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const names = shown.map(
      ({ row }) => `${titleOf(session, row, language)} ${wordsOf(session, row)}`,
    );
    const to = rowNamed(names, at, text);
    if (to !== undefined) goTo(to, false);
    return to !== undefined;
  };
  const handled = (event: React.KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    if (key === "Escape") return rowDrag.cancel();
    // The handle of a row is a button of its own.
    if (!tree.current || event.target !== tree.current || event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== "a") return false;
      session.select(...nodesIn(shown));
      return true;
    }
    const inSight = Math.max(1, Math.floor(tree.current.clientHeight / ROW) - 1);
    const move = moveOf(key, { shown, closed, at, inSight });
    const now = shown[at]?.row;
    if (move?.kind === "go") goTo(move.to, shiftKey);
    else if (move) setOpen(move.key, move.kind === "open");
    else if (key === " ") goTo(at, false);
    else if (key === "Enter" || key === "F2") {
      const { frame } = stage.get();
      return now?.kind === "node" && frame !== undefined && typeOn(session, frame, now.key);
    } else return key.length === 1 && find(key);
    return true;
  };
  return (event) => {
    if (!handled(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // The editor's own keys listen further up.
    event.nativeEvent.stopImmediatePropagation();
  };
}

/** What is selected when keys lead to a row: its node, or all from the one that was chosen first to it. */
function chosenBetween(
  { shown }: RowsView,
  to: number,
  extends_: boolean,
  selection: readonly string[],
): readonly string[] {
  const from = extends_ ? shown.findIndex(({ row }) => row.key === selection[0]) : -1;
  if (from < 0) return nodesIn(shown.slice(to, to + 1));
  const between = nodesIn(shown.slice(Math.min(from, to), Math.max(from, to) + 1));
  return from <= to ? between : between.toReversed();
}

export function nodesIn(shown: readonly ShownRow[]): readonly string[] {
  return shown.flatMap(({ row }) => (row.kind === "node" ? [row.key] : []));
}
