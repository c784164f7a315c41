/** What the server tells of an upload, in the designer's language where it is known. */
import type { Uploaded } from "../api/assets";
import type { Refused } from "../api/request";
import type { Words } from "../words/en";
import { reasonOf } from "../words/reason";

type Note = Uploaded["notes"][number];

/** What a drawing looks the same without. */
const UNSEEN: ReadonlySet<string> = new Set(["event-handlers", "scripts", "links"]);

/** Whose details are words of the server's, not names from the file. */
const COUNTED: ReadonlySet<string> = new Set(["removed", "captions-passed-over"]);

export function noteText({ kind, message, details }: Note, words: Words): string {
  const { notes, noteParts } = words.library;
  const unseen = kind === "removed" && details.every(({ what }) => UNSEEN.has(what));
  const text = notes[unseen ? "removed-unseen" : kind];
  if (text === undefined) return message;
  if (details.length === 0) return text;
  const all = details.map(({ what, count }) => {
    const part = COUNTED.has(kind) ? (noteParts[what] ?? what) : what;
    return count > 1 ? `${part} × ${count}` : part;
  });
  return `${text} ${all.join(words.library.noteComma)}${words.library.noteEnd}`;
}

/** Why a file was refused, with what to do about just this file where it is known. */
export function refusalText(refused: Refused, words: Words): string {
  const { advice, drawingRefused } = words.library;
  const { found, why, advice: asked, most, mostOfVideo } = refused.problem;
  if (typeof most === "number" && typeof mostOfVideo === "number")
    return words.library.tooLarge(inMegabytes(most), inMegabytes(mostOfVideo));
  const advise = typeof asked === "string" ? advice[asked] : undefined;
  if (advise !== undefined && typeof found === "string") return advise(found);
  const drawing = typeof why === "string" ? drawingRefused[why] : undefined;
  if (refused.kind === "upload-svg-refused" && drawing !== undefined) return drawing;
  return reasonOf(refused, words);
}

function inMegabytes(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024));
}
