import { useEditor } from "../editor/context";
import { nodesOf } from "../editor/selection-actions";
import type { RowDrag } from "./use-row-drag";
import type { RowsView } from "./use-row-keys";
import { nodesIn } from "./use-row-keys";

/** What a press on a row chooses, opens or takes up. */
export function useRowPresses(view: RowsView, rowDrag: RowDrag): React.MouseEventHandler {
  const { session } = useEditor();
  const { shown, closed, go, setOpen } = view;
  return (event) => {
    const target = event.target as HTMLElement;
    const at = Number(target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? Number.NaN);
    const row = shown[at]?.row;
    if (!row || rowDrag.wasDrag()) return;
    if (target.closest(".tree-chevron") && row.children.length > 0) {
      setOpen(row.key, closed.has(row.key));
      return;
    }
    const { selection } = session.store.get();
    go(row.key);
    if (target.closest(".tree-drag")) {
      const ids = selection.includes(row.key) ? selection : [row.key];
      session.select(...ids);
      session.look({ holding: { kind: "move", ids, nodes: nodesOf(session, ids) } });
    } else if (row.kind === "slot") session.select();
    else if (event.ctrlKey || event.metaKey) {
      const others = selection.filter((id) => id !== row.key);
      session.select(...(others.length < selection.length ? others : [...selection, row.key]));
    } else if (event.shiftKey) {
      const from = Math.max(
        0,
        shown.findIndex((one) => one.row.key === selection[0]),
      );
      const between = nodesIn(shown.slice(Math.min(from, at), Math.max(from, at) + 1));
      session.select(...(from <= at ? between : between.toReversed()));
    } else session.select(row.key);
  };
}
