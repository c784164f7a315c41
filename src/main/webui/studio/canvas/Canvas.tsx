import { useEffect, useMemo, useRef, useState } from "react";
import { useLandmark } from "react-aria";
import { drawNode, drawPage } from "../api/canvas";
import { NO_STAGE, useEditor, useEditorState } from "../editor/context";
import { closePanel } from "../editor/selection-actions";
import { pressed } from "../editor/shortcuts";
import type { Device } from "../editor/session";
import { createStore } from "../editor/store";
import { locate } from "../page/findings";
import { useWords } from "../words/language";
import { drawOn } from "./drawing";
import { DroppedPictures } from "./DroppedPictures";
import type { Frame } from "./frame";
import { frameOf } from "./frame";
import { keyOnCanvas } from "./keys";
import { Overlay } from "./Overlay";
import { pointOn } from "./pointing";
import { showSelected } from "./show-selected";
import { typeInto } from "./typing";
import { useStageSize } from "./use-stage-size";

const WIDTHS: Readonly<Record<Device, number>> = { phone: 390, tablet: 820, desktop: 1280 };
const TALLEST: Readonly<Record<Device, number>> = { phone: 844, tablet: 1180, desktop: Infinity };

/** How large a page is laid out, and how much smaller it is shown where it has no room. */
function sizeOf(
  device: Device,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number; readonly scale: number } {
  const width = WIDTHS[device];
  const scale = Math.min(1, room.width / width);
  return { width, scale, height: Math.min(room.height / scale, TALLEST[device]) };
}

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
  const toPage = (): void => closePanel(session);
  const { width, height, scale } = sizeOf(device, useStageSize(around));

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
    const renderer = {
      node: drawNode,
      page: async (...args: Parameters<typeof drawPage>) => {
        const page = await drawPage(...args);
        findings.set(page.findings.map((finding) => locate(args[0], finding)));
        return page;
      },
    };
    const drawing = drawOn(frame, session, renderer, (what) => {
      setFailed(what === "failed");
      drawn.set(drawn.get() + 1);
    });
    const unpoint = pointOn({ session, frame, hovered, outside, focus });
    const unshow = showSelected(frame, session, drawn);
    const key = (event: KeyboardEvent): void => {
      if (pressed(session, event)) event.preventDefault();
    };
    frame.document.addEventListener("keydown", key);
    return () => {
      drawing.stop();
      unpoint();
      unshow();
      frame.document.removeEventListener("keydown", key);
      stage.set(NO_STAGE);
    };
  }, [frame, session, stage, findings, hovered, drawn]);

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
        style={{ width: width * scale, height: height * scale }}
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
          {frame && <Overlay frame={frame} hovered={hovered} drawn={drawn} />}
        </div>
        {empty && (
          <div className="board-empty">
            <p>{words.emptyPage}</p>
            <p className="quiet">{words.emptyPageText}</p>
          </div>
        )}
      </div>
      {frame && <DroppedPictures frame={frame} />}
      {failed && (
        <p className="stage-note" role="status">
          {words.cannotRender}
        </p>
      )}
    </main>
  );
}

/** F6 leads to the page itself, not to what is around it. */
function useMain(
  around: React.RefObject<HTMLElement | null>,
  board: React.RefObject<HTMLElement | null>,
): React.HTMLAttributes<HTMLElement> {
  const focus = (): void => board.current?.focus({ preventScroll: true });
  return { className: "stage", ...useLandmark({ role: "main", focus }, around).landmarkProps };
}
