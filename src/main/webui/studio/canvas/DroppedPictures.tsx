import { useEffect } from "react";
import { useEditor } from "../editor/context";
import { placePictures } from "../editor/picture-actions";
import { UploadList } from "../library/UploadList";
import { useUploads } from "../library/uploads";
import { receiveFiles } from "./files";
import type { Frame } from "./frame";
import "../library/library.css";

/** Takes pictures and videos that are dropped onto the page, and tells how they come into the library. */
export function DroppedPictures({ frame }: { readonly frame: Frame }): React.JSX.Element {
  const { session, stage } = useEditor();
  const { uploads, add, dismiss } = useUploads("media");
  useEffect(
    () =>
      receiveFiles({
        session,
        frame,
        outside: (x, y) => stage.get().outside(x, y),
        onFiles: (files, place) =>
          void add(files).then((assets) => placePictures(session, place, assets)),
      }),
    [session, frame, stage, add],
  );
  // What is on the page needs no more words, unless it is not as it was.
  const told = uploads.filter((one) => one.status !== "done" || one.uploaded.notes.length > 0);
  return (
    <div className="stage-uploads">
      <UploadList uploads={told} onDismiss={dismiss} />
    </div>
  );
}
