/** Files that are dragged in from outside: pictures and videos go onto the page, and nowhere does one replace the
 * designer. */
import type { MediaKind } from "../catalog/pictures";
import { componentOf } from "../catalog/pictures";
import type { PicturePlace } from "../editor/picture-actions";
import type { Holding, Session } from "../editor/session";
import { findNode } from "../page/tree";
import { cancelDrag, drag, dragOnto, dragTo } from "./dragging";
import type { Frame } from "./frame";
import { pictureTarget } from "./picture-target";

interface Receiving {
  readonly session: Session;
  readonly frame: Frame;
  /** From a point on the page to one in the designer's window. */
  readonly outside: (x: number, y: number) => { readonly x: number; readonly y: number };
  readonly onFiles: (files: readonly File[], place: PicturePlace) => void;
}

type Handlers = { readonly [name in "dragover" | "dragleave" | "drop"]?: Handler };
type Handler = (event: DragEvent, files: DataTransfer) => void;

function holding(kind: MediaKind): Holding {
  return { kind: "new", nodes: [{ id: "picture", type: componentOf(kind) }] };
}

/** Shows where files would go, and hands them over, until the returned function is called. */
export function receiveFiles(receiving: Receiving): () => void {
  const { session, frame, onFiles } = receiving;
  let over = false;
  let place: PicturePlace | undefined;
  const leave = (): void => {
    if (over) cancelDrag();
    over = false;
    place = undefined;
  };
  const onPage: Handlers = {
    dragover: (event, files) => {
      event.preventDefault();
      over = !session.readOnly;
      place = over ? seek(receiving, event, files) : undefined;
      files.dropEffect = place ? "copy" : "none";
    },
    dragleave: (event) => {
      if (event.relatedTarget === null) leave();
    },
    drop: (event, { files }) => {
      event.preventDefault();
      const found = place;
      leave();
      if (found && files.length > 0) onFiles([...files], found);
    },
  };
  const around: Handlers = {
    dragover: (event, files) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      files.dropEffect = "none";
    },
    drop: (event) => event.preventDefault(),
  };
  const deafen = listen(frame, onPage, around, leave);
  return () => {
    deafen();
    leave();
  };
}

/** Tells of files only: a picture dragged within the designer looks like one, too. */
function listen(frame: Frame, onPage: Handlers, around: Handlers, onEnded: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let own = false;
  const ended = (): void => {
    own = false;
    onEnded();
  };
  const both = [
    [frame.document, onPage],
    [window.document, around],
  ] as const;
  for (const [page, handlers] of both) {
    page.addEventListener("dragstart", () => void (own = true), { signal });
    // Not every end of a drag is told; then the pointer tells.
    page.addEventListener("dragend", ended, { signal });
    page.addEventListener("pointermove", ended, { signal });
    for (const name of ["dragover", "dragleave", "drop"] as const)
      page.addEventListener(
        name,
        (event) => {
          const { dataTransfer } = event;
          if (!own && dataTransfer?.types.includes("Files")) handlers[name]?.(event, dataTransfer);
        },
        { signal },
      );
  }
  return () => listening.abort();
}

/** Where they would go, which is shown at once. */
function seek(
  { session, frame, outside }: Receiving,
  { clientX: x, clientY: y }: DragEvent,
  { items }: DataTransfer,
): PicturePlace | undefined {
  const { page } = session.store.get();
  const files = [...items].filter(({ kind }) => kind === "file");
  const several = files.length > 1;
  const media: MediaKind =
    files.length > 0 && files.every(({ type }) => type.startsWith("video/")) ? "video" : "image";
  const what = holding(media);
  const hit = frame.document.elementFromPoint(x, y);
  const typeOf = (id: string): string | undefined =>
    findNode(session.campaign(), page, id)?.node.type;
  const target = several ? undefined : pictureTarget(hit, y, session.catalogue, typeOf, media);
  const node = target?.dataset["node"];
  if (node !== undefined) {
    dragOnto(frame, what, outside(x, y), y, node);
    return { kind: "node", page, node };
  }
  dragTo(session, frame, what, outside(x, y), { x, y });
  const now = drag.get();
  return now?.lane && now.verdict === "fits" ? { kind: "spot", spot: now.lane.spot } : undefined;
}
