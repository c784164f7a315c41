import { useId, useMemo, useRef, useState } from "react";
import type { ShownRow } from "../catalog/outline";
import { outlineReader, rowsAround, shownRows } from "../catalog/outline";
import { rowDropAt } from "../catalog/row-drop";
import { drag } from "../canvas/dragging";
import { useEditor, useEditorState } from "../editor/context";
import { useStore } from "../editor/store";
import type { Nodes } from "../page/campaign";
import { useWords } from "../words/language";
import { OutlineItem, ROW } from "./OutlineItem";
import { rowsToDraw, useInSight } from "./use-in-sight";
import { useRowDrag } from "./use-row-drag";
import { useRowKeys } from "./use-row-keys";
import { useRowPresses } from "./use-row-presses";

const NONE: Nodes = [];

/** The page as a tree, to find, choose and move what is on it. Only rows in sight are there. */
export function Outline(): React.JSX.Element {
  const words = useWords();
  const { session } = useEditor();
  const read = useMemo(() => outlineReader(session.catalogue), [session]);
  const rows = useEditorState(({ history, page }) =>
    read(history.present.pages[page]?.content ?? NONE),
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set());
  const [chosen] = useEditorState((state) => state.selection);
  const around = useMemo(
    () => (chosen === undefined ? [] : rowsAround(rows, chosen)),
    [rows, chosen],
  );
  // Whoever chooses a node elsewhere, or moves it, sees it here, whatever was closed around it.
  const place = [chosen, ...around].join(" ");
  const [placed, setPlaced] = useState(place);
  if (placed !== place) {
    setPlaced(place);
    if (around.some((key) => closed.has(key)))
      setClosed(new Set([...closed].filter((key) => !around.includes(key))));
  }
  const shown = useMemo(() => shownRows(rows, closed), [rows, closed]);
  if (rows.length === 0) return <p className="quiet">{words.emptyOutline}</p>;
  const setOpen = (key: string, open: boolean): void => {
    const others = [...closed].filter((one) => one !== key);
    setClosed(new Set(open ? others : [...others, key]));
  };
  return <Rows shown={shown} closed={closed} around={around} setOpen={setOpen} />;
}

interface RowsProps {
  readonly shown: readonly ShownRow[];
  readonly closed: ReadonlySet<string>;
  /** The rows around what is selected. */
  readonly around: readonly string[];
  readonly setOpen: (key: string, open: boolean) => void;
}

function Rows({ shown, closed, around, setOpen }: RowsProps): React.JSX.Element {
  const words = useWords();
  const editor = useEditor();
  const { session } = editor;
  const name = useId();
  const tree = useRef<HTMLDivElement>(null);
  const selection = useEditorState((state) => state.selection);
  const [wanted, setWanted] = useState<string>();
  const at = activeRow(shown, [...selection.slice(0, 1), ...around], selection, wanted);
  const { from, to, onScroll } = useInSight(tree, ROW, shown.length, at);
  const rowDrag = useRowDrag(editor, (y) =>
    rowDropAt(shown, closed, y / ROW, (type) => {
      return Object.keys(session.catalogue.components.get(type)?.slots ?? {}).length > 0;
    }),
  );
  const view = { shown, closed, at, go: setWanted, setOpen, tree };
  const onKeyDown = useRowKeys(view, rowDrag);
  const onClick = useRowPresses(view, rowDrag);
  const selected = new Set(selection);
  return (
    <div
      ref={tree}
      className="tree"
      role="tree"
      aria-label={words.panels.outline}
      aria-multiselectable
      aria-activedescendant={`${name}${shown[at]?.row.key ?? ""}`}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...rowDrag.handlers}
    >
      <div role="none" style={{ height: shown.length * ROW }}>
        {rowsToDraw(from, to, at).map((n) => {
          const now = shown[n];
          if (!now) return null;
          const { row, level, place, siblings } = now;
          return (
            <OutlineItem
              key={row.key}
              id={`${name}${row.key}`}
              row={row}
              at={n}
              level={level}
              place={place}
              siblings={siblings}
              isOpen={row.children.length > 0 ? !closed.has(row.key) : undefined}
              isActive={n === at}
              isSelected={selected.has(row.key)}
            />
          );
        })}
        <DropRow />
      </div>
    </div>
  );
}

/** Where what is dragged would go. */
function DropRow(): React.JSX.Element | null {
  const row = useStore(drag, (now) => now?.row);
  const fits = useStore(drag, (now) => now?.verdict === "fits");
  if (!row) return null;
  return (
    <div
      role="none"
      className={`tree-drop ${row.position} ${fits ? "" : "refused"}`}
      style={{ top: row.at * ROW, height: ROW }}
    />
  );
}

/**
 * The row keys act on: where they led, as long as it belongs to what is selected; else what is selected
 * first, or the innermost row around it that is shown.
 */
function activeRow(
  shown: readonly ShownRow[],
  chosen: readonly string[],
  selection: readonly string[],
  wanted: string | undefined,
): number {
  const led = selection.length === 0 || selection.includes(wanted ?? "") ? [wanted] : [];
  for (const key of [...led, ...chosen]) {
    const at = shown.findIndex(({ row }) => row.key === key);
    if (at >= 0) return at;
  }
  return 0;
}
