/** Files that are dragged in from outside: pictures go onto the page, and nowhere does one replace the designer. */
import { PICTURE } from "../catalog/pictures";
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

const WHAT: Holding = { kind: "new", nodes: [{ id: "picture", type: PICTURE }] };

/** Shows where files would go, and hands them over, until the returned function is called. */
export function receiveFiles({ session, frame, outside, onFiles }: Receiving): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let own = false;
  let over = false;
  let place: PicturePlace | undefined;

  const leave = (): void => {
    if (over) cancelDrag();
    over = false;
    place = undefined;
  };
  const ended = (): void => {
    own = false;
    leave();
  };
  // A picture dragged within the designer looks like a file, too. Not every end of a drag is told.
  for (const page of [window.document, frame.document]) {
    page.addEventListener("dragstart", () => (own = true), { signal });
    page.addEventListener("dragend", ended, { signal });
    page.addEventListener("pointermove", ended, { signal });
  }
  const transferOf = (event: DragEvent): DataTransfer | null =>
    !own && event.dataTransfer?.types.includes("Files") ? event.dataTransfer : null;

  const seek = (x: number, y: number, several: boolean): PicturePlace | undefined => {
    const { page } = session.store.get();
    const hit = frame.document.elementFromPoint(x, y);
    const typeOf = (id: string): string | undefined =>
      findNode(session.campaign(), page, id)?.node.type;
    const target = several ? undefined : pictureTarget(hit, y, session.catalogue, typeOf);
    const node = target?.dataset["node"];
    if (node !== undefined) {
      dragOnto(frame, WHAT, outside(x, y), y, node);
      return { kind: "node", page, node };
    }
    dragTo(session, frame, WHAT, outside(x, y), { x, y });
    const now = drag.get();
    return now?.lane && now.verdict === "fits" ? { kind: "spot", spot: now.lane.spot } : undefined;
  };

  frame.document.addEventListener(
    "dragover",
    (event) => {
      const transfer = transferOf(event);
      if (!transfer) return;
      event.preventDefault();
      over = !session.readOnly;
      const several = [...transfer.items].filter(({ kind }) => kind === "file").length > 1;
      place = over ? seek(event.clientX, event.clientY, several) : undefined;
      transfer.dropEffect = place ? "copy" : "none";
    },
    { signal },
  );
  frame.document.addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null && transferOf(event)) leave();
    },
    { signal },
  );
  frame.document.addEventListener(
    "drop",
    (event) => {
      const transfer = transferOf(event);
      if (!transfer) return;
      event.preventDefault();
      const found = place;
      leave();
      if (found && transfer.files.length > 0) onFiles([...transfer.files], found);
    },
    { signal },
  );
  window.addEventListener(
    "dragover",
    (event) => {
      const transfer = transferOf(event);
      if (!transfer || event.defaultPrevented) return;
      event.preventDefault();
      transfer.dropEffect = "none";
    },
    { signal },
  );
  window.addEventListener(
    "drop",
    (event) => {
      if (transferOf(event)) event.preventDefault();
    },
    { signal },
  );
  return () => {
    listening.abort();
    leave();
  };
}
