import { useEffect, useMemo } from "react";
import { VIDEO } from "../catalog/pictures";
import { useEditor, useEditorState } from "../editor/context";
import type { Store } from "../editor/store";
import { useStore } from "../editor/store";
import { byNode } from "../page/findings";
import { findNode } from "../page/tree";
import { textIn } from "../page/campaign";
import { useLanguage, useWords } from "../words/language";
import { drag } from "./dragging";
import type { Frame } from "./frame";
import type { Box } from "./geometry";
import { boxOf } from "./geometry";
import { PlaceMarks } from "./PlaceMarks";

interface Props {
  readonly frame: Frame;
  readonly hovered: Store<string | null>;
  readonly drawn: Store<number>;
  readonly moves: Store<number>;
}

/** Outlines, names and marks over the page; it lets every pointer through but on its buttons. */
export function Overlay({ frame, hovered, drawn, moves }: Props): React.JSX.Element {
  const { session } = useEditor();
  const holding = useEditorState((state) => state.holding);
  useOpenDialogs(
    frame,
    useStore(drawn, (count) => count),
  );
  return (
    <div className="canvas-overlay">
      <Hovered frame={frame} hovered={hovered} moves={moves} />
      <Selected frame={frame} moves={moves} />
      <FindingMarks frame={frame} moves={moves} />
      <DropMark frame={frame} />
      {holding && <PlaceMarks frame={frame} session={session} holding={holding} />}
    </div>
  );
}

interface Marks {
  readonly frame: Frame;
  readonly moves: Store<number>;
}

function Selected({ frame, moves }: Marks): React.JSX.Element {
  const selection = useEditorState((state) => state.selection);
  useStore(moves, (count) => count);
  return (
    <>
      {selection.map((id) => {
        const element = frame.node(id);
        return element && <div key={id} className="mark selected" style={placed(boxOf(element))} />;
      })}
    </>
  );
}

function Hovered({
  frame,
  hovered,
  moves,
}: Marks & { readonly hovered: Store<string | null> }): React.JSX.Element | null {
  const { session } = useEditor();
  const language = useLanguage();
  const id = useStore(hovered, (one) => one);
  const shown = useEditorState((state) => id !== null && !state.selection.includes(id));
  const isDragging = useStore(drag, (now) => now !== null);
  useStore(moves, (count) => count);
  const element = id !== null && shown && !isDragging ? frame.node(id) : null;
  if (id === null || !element) return null;
  const type = findNode(session.campaign(), session.store.get().page, id)?.node.type ?? "";
  const title = textIn(session.catalogue.components.get(type)?.title, language) || type;
  return (
    <div className="mark hover" style={placed(boxOf(element))}>
      <span className="mark-name">{title}</span>
    </div>
  );
}

/** Where the dragged node would go, or why it would not. */
function DropMark({ frame }: { readonly frame: Frame }): React.JSX.Element | null {
  const words = useWords();
  const now = useStore(drag, (one) => one);
  const onto = now?.onto === undefined ? null : frame.node(now.onto);
  const video = now?.what.nodes[0]?.type === VIDEO;
  if (onto)
    return (
      <div className="drop whole" style={placed(boxOf(onto))}>
        <span className="drop-says">{video ? words.becomesVideo : words.becomesPicture}</span>
      </div>
    );
  if (!now?.lane || now.row) return null;
  const { line, empty } = now.lane;
  const fits = now.verdict === "fits";
  return (
    <div
      className={`drop ${empty ? "whole" : "line"} ${fits ? "" : "refused"}`}
      style={placed(line)}
    >
      {now.verdict !== "fits" && <span className="drop-says">{words.verdicts[now.verdict]}</span>}
    </div>
  );
}

function FindingMarks({ frame, moves }: Marks): React.JSX.Element {
  const words = useWords();
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const found = useStore(findings, (all) => all);
  useStore(moves, (count) => count);
  const grouped = useMemo(
    () => [...byNode(found.filter((one) => one.page === page && one.severity !== "WARNING"))],
    [found, page],
  );
  return (
    <>
      {grouped.map(([id, all]) => {
        const element = frame.node(id);
        if (!element) return null;
        const { left, top, width } = boxOf(element);
        return (
          <span
            key={id}
            className="finding-mark"
            style={{ transform: `translate(${left + width - 22}px, ${top + 4}px)` }}
            role="img"
            aria-label={words.problems(all.length)}
          >
            !
          </span>
        );
      })}
    </>
  );
}

/** The dialog that is selected, or holds what is selected, stands open. */
function useOpenDialogs(frame: Frame, drawn: number): void {
  const { session } = useEditor();
  const selection = useEditorState((state) => state.selection);
  const page = useEditorState((state) => state.page);
  useEffect(() => {
    const line = selection.flatMap((id) => {
      const found = findNode(session.campaign(), page, id);
      return found ? [id, ...found.ancestors.map((node) => node.id)] : [];
    });
    frame.openDialogs(new Set(line));
  }, [frame, session, selection, page, drawn]);
}

function placed({ left, top, width, height }: Box): React.CSSProperties {
  return { transform: `translate(${left}px, ${top}px)`, width, height };
}
