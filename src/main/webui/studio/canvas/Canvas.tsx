import { useEffect, useMemo, useRef, useState } from "react";
import { useLandmark } from "react-aria";
import { drawNode, drawPage } from "../api/canvas";
import type { EditorContext } from "../editor/context";
import { NO_STAGE, useEditor, useEditorState } from "../editor/context";
import { closePanel } from "../editor/selection-actions";
import { pressed } from "../editor/shortcuts";
import type { Store } from "../editor/store";
import { createStore } from "../editor/store";
import { whenIdle } from "../editor/when-idle";
import { loadRichText } from "../inspector/RichTextField";
import { locate } from "../page/findings";
import { useWords } from "../words/language";
import { boardOn } from "./board";
import type { Renderer } from "./drawing";
import { drawOn } from "./drawing";
import { DroppedPictures } from "./DroppedPictures";
import type { Frame } from "./frame";
import { frameOf } from "./frame";
import { keyOnCanvas } from "./keys";
import { countMoves } from "./moves";
import { Overlay } from "./Overlay";
import { pointOn } from "./pointing";
import { SelectionBar } from "./SelectionBar";
import { showSelected } from "./show-selected";
import { typeInto } from "./typing";
import { useStageSize } from "./use-stage-size";

/** The page as its visitors will see it, and over it what the editor shows. */
export function Canvas(): React.JSX.Element {
  const words = useWords();
  const editor = useEditor();
  const { session, stage, findings } = editor;
  const device = useEditorState((state) => state.device);
  const typing = useEditorState((state) => state.typing);
  const empty = useEditorState(
    (state) => state.history.present.pages[state.page]?.content.length === 0,
  );
  const around = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const iframe = useRef<HTMLIFrameElement>(null);
  const [frame, setFrame] = useState<Frame>();
  const [failed, setFailed] = useState(false);
  const hovered = useMemo(() => createStore<string | null>(null), []);
  const drawn = useMemo(() => createStore(0), []);
  const moves = useMemo(() => createStore(0), []);
  const toPage = (): void => closePanel(session);
  const place = boardOn(useStageSize(around), device);
  const { width, height, scale, shown } = place;

  useEffect(() => {
    if (!frame) return undefined;
    const bounds = (): DOMRect => iframe.current?.getBoundingClientRect() ?? new DOMRect();
    const zoom = (): number => bounds().width / (iframe.current?.offsetWidth ?? 1);
    const focus = (): void => {
      // A ring around the page is for those who came by a key.
      board.current?.classList.add("by-pointer");
      board.current?.focus({ preventScroll: true });
    };
    const outside = (x: number, y: number): { x: number; y: number } => ({
      x: bounds().left + x * zoom(),
      y: bounds().top + y * zoom(),
    });
    stage.set({
      frame,
      focus,
      outside,
      onPage: (x, y) => {
        const { left, top, right, bottom } = bounds();
        const inside = x >= left && x <= right && y >= top && y <= bottom;
        return inside ? { x: (x - left) / zoom(), y: (y - top) / zoom() } : undefined;
      },
    });
    const drawing = drawOn(frame, session, rendererFor(findings), (what) => {
      if (what !== "shown") setFailed(what === "failed");
      drawn.set(drawn.get() + 1);
    });
    const unpoint = pointOn({ session, frame, hovered, outside, focus });
    const uncount = countMoves(frame, drawn, moves);
    const unshow = showSelected(frame, session, drawn);
    const key = (event: KeyboardEvent): void => {
      if (pressed(session, event)) event.preventDefault();
    };
    frame.document.addEventListener("keydown", key);
    return () => {
      drawing.stop();
      unpoint();
      uncount();
      unshow();
      frame.document.removeEventListener("keydown", key);
      stage.set(NO_STAGE);
    };
  }, [frame, session, stage, findings, hovered, drawn, moves]);

  useRichTextSoon(drawn);

  useEffect(() => {
    if (!frame || !typing) return undefined;
    const end = typeInto(frame, session, typing);
    return () => {
      end();
      stage.get().focus();
    };
  }, [frame, session, stage, typing]);

  return (
    <main {...useMain(around, board)} ref={around} onPointerDown={toPage} onFocus={toPage}>
      <div
        ref={board}
        className={`board ${device}`}
        role="application"
        aria-label={words.canvas}
        tabIndex={0}
        style={shown}
        onKeyDown={(event) => {
          event.currentTarget.classList.remove("by-pointer");
          if (frame && keyOnCanvas(session, frame, event.nativeEvent)) event.preventDefault();
        }}
      >
        <div className="board-inside" style={{ width, height, transform: `scale(${scale})` }}>
          <iframe
            ref={iframe}
            className="page-frame"
            title={words.canvas}
            tabIndex={-1}
            src="/studio/canvas.html"
            onLoad={(event) => setFrame(frameOf(event.currentTarget))}
          />
          {frame && <Overlay frame={frame} hovered={hovered} drawn={drawn} moves={moves} />}
        </div>
        {empty && (
          <div className="board-empty">
            <p>{words.emptyPage}</p>
            <p className="quiet">{words.emptyPageText}</p>
          </div>
        )}
      </div>
      {frame && <SelectionBar frame={frame} board={place} moves={moves} />}
      {frame && <DroppedPictures frame={frame} />}
      {failed && (
        <p className="stage-note" role="status">
          {words.cannotRender}
        </p>
      )}
    </main>
  );
}

/** Draws by the server, which also says what it found on the page. */
function rendererFor(findings: EditorContext["findings"]): Renderer {
  return {
    node: drawNode,
    page: async (...args) => {
      const page = await drawPage(...args);
      findings.set(page.findings.map((finding) => locate(args[0], finding)));
      return page;
    },
  };
}

/** Loads the editor of rich text once the page is drawn and nothing else is to do: who needs it then has it. */
function useRichTextSoon(drawn: Store<number>): void {
  useEffect(() => {
    let stop = (): void => undefined;
    const unsubscribe = drawn.subscribe(() => {
      unsubscribe();
      stop = whenIdle(() => void loadRichText().catch(() => undefined));
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [drawn]);
}

/** F6 leads to the page itself, not to what is around it. */
function useMain(
  around: React.RefObject<HTMLElement | null>,
  board: React.RefObject<HTMLElement | null>,
): React.HTMLAttributes<HTMLElement> {
  const focus = (): void => board.current?.focus({ preventScroll: true });
  return { className: "stage", ...useLandmark({ role: "main", focus }, around).landmarkProps };
}
