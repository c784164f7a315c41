/** What the server tells of an upload, in the designer's language where it is known. */
import type { Uploaded } from "../api/assets";
import type { Refused } from "../api/request";
import type { Words } from "../words/en";

type Note = Uploaded["notes"][number];

/** What a drawing looks the same without. */
const UNSEEN: ReadonlySet<string> = new Set(["event-handlers", "scripts", "links"]);

export function noteText({ kind, message, details }: Note, words: Words): string {
  const { notes, noteParts } = words.library;
  const unseen = kind === "removed" && details.every(({ what }) => UNSEEN.has(what));
  const text = notes[unseen ? "removed-unseen" : kind];
  if (text === undefined) return message;
  if (details.length === 0) return text;
  const all = details.map(({ what, count }) => {
    const part = kind === "removed" ? (noteParts[what] ?? what) : what;
    return count > 1 ? `${part} × ${count}` : part;
  });
  return `${text} ${all.join(words.library.noteComma)}${words.library.noteEnd}`;
}

export function refusalText({ problem, message }: Refused, words: Words): string {
  const { advice, drawingRefused, refused } = words.library;
  const { type, found, why } = problem;
  const kind = typeof type === "string" ? type.replace("urn:fanfare:problem:", "") : "";
  const advise = typeof problem.advice === "string" ? advice[problem.advice] : undefined;
  if (advise !== undefined && typeof found === "string") return advise(found);
  const drawing = typeof why === "string" ? drawingRefused[why] : undefined;
  if (kind === "upload-svg-refused" && drawing !== undefined) return drawing;
  return refused[kind] ?? message;
}
