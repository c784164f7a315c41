import { useEffect, useMemo } from "react";
import { VIDEO } from "../catalog/pictures";
import { useEditor, useEditorState } from "../editor/context";
import type { Store } from "../editor/store";
import { createStore, useStore } from "../editor/store";
import { byNode } from "../page/findings";
import { findNode } from "../page/tree";
import { textIn } from "../page/campaign";
import { useLanguage, useWords } from "../words/language";
import { drag } from "./dragging";
import type { Frame } from "./frame";
import type { Box } from "./geometry";
import { boxOf } from "./geometry";
import { PlaceMarks } from "./PlaceMarks";
import { SelectionBar } from "./SelectionBar";

interface Props {
  readonly frame: Frame;
  readonly hovered: Store<string | null>;
  readonly drawn: Store<number>;
}

/** Outlines, names and marks over the page; it lets every pointer through but on its buttons. */
export function Overlay({ frame, hovered, drawn }: Props): React.JSX.Element {
  const { session } = useEditor();
  const selection = useEditorState((state) => state.selection);
  const holding = useEditorState((state) => state.holding);
  const typing = useEditorState((state) => state.typing);
  const over = useStore(hovered, (id) => id);
  const tick = useMoves(frame, drawn);
  useOpenDialogs(frame, tick);
  const dragging = useStore(drag, (now) => now !== null);
  const boxes = selection.flatMap((id) => {
    const element = frame.node(id);
    return element ? [{ id, box: boxOf(element) }] : [];
  });
  const first = boxes[0];
  return (
    <div className="canvas-overlay">
      {over !== null && !selection.includes(over) && !dragging && (
        <Outline frame={frame} id={over} kind="hover" />
      )}
      {boxes.map(({ id, box }) => (
        <div key={id} className="mark selected" style={placed(box)} />
      ))}
      {first && !dragging && !holding && (
        <SelectionBar box={first.box} isTyping={typing !== null} frame={frame} />
      )}
      <FindingMarks frame={frame} />
      <DropMark frame={frame} />
      {holding && <PlaceMarks frame={frame} session={session} holding={holding} />}
    </div>
  );
}

function Outline({
  frame,
  id,
  kind,
}: {
  readonly frame: Frame;
  readonly id: string;
  readonly kind: "hover";
}): React.JSX.Element | null {
  const { session } = useEditor();
  const language = useLanguage();
  const page = useEditorState((state) => state.page);
  const element = frame.node(id);
  const type = findNode(session.campaign(), page, id)?.node.type ?? "";
  if (!element) return null;
  const title = textIn(session.catalogue.components.get(type)?.title, language) || type;
  return (
    <div className={`mark ${kind}`} style={placed(boxOf(element))}>
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
  if (!now?.lane) return null;
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

function FindingMarks({ frame }: { readonly frame: Frame }): React.JSX.Element {
  const words = useWords();
  const { findings } = useEditor();
  const page = useEditorState((state) => state.page);
  const found = useStore(findings, (all) => all);
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

/** Counts what may have moved the boxes: scrolling, drawing, resizing, another selection. */
function useMoves(frame: Frame, drawn: Store<number>): number {
  const moves = useMemo(() => createStore(0), []);
  useEffect(() => {
    let asked = 0;
    const moved = (): void => {
      if (asked !== 0) return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        moves.set(moves.get() + 1);
      });
    };
    const observer = new ResizeObserver(moved);
    observer.observe(frame.document.documentElement);
    observer.observe(frame.document.body);
    frame.document.addEventListener("scroll", moved, { capture: true, passive: true });
    frame.document.addEventListener("input", moved);
    frame.document.addEventListener("load", moved, { capture: true });
    const unsubscribe = drawn.subscribe(moved);
    return () => {
      observer.disconnect();
      frame.document.removeEventListener("scroll", moved, { capture: true });
      frame.document.removeEventListener("input", moved);
      frame.document.removeEventListener("load", moved, { capture: true });
      unsubscribe();
    };
  }, [frame, drawn, moves]);
  return useStore(moves, (count) => count);
}

/** The dialog that is selected, or holds what is selected, stands open. */
function useOpenDialogs(frame: Frame, tick: number): void {
  const { session } = useEditor();
  const selection = useEditorState((state) => state.selection);
  const page = useEditorState((state) => state.page);
  useEffect(() => {
    const line = selection.flatMap((id) => {
      const found = findNode(session.campaign(), page, id);
      return found ? [id, ...found.ancestors.map((node) => node.id)] : [];
    });
    frame.openDialogs(new Set(line));
  }, [frame, session, selection, page, tick]);
}

function placed({ left, top, width, height }: Box): React.CSSProperties {
  return { transform: `translate(${left}px, ${top}px)`, width, height };
}
