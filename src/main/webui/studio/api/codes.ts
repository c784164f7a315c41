/** Codes of coupons: told apart by the server, and loaded into lists by file. */
import { listOf, number, object, orNull, text } from "./reading";
import { request } from "./request";
import { sendFile } from "./send-file";

const left = object({ count: number, examples: listOf(text) });
const report = object({
  invisible: number,
  header: text,
  repeated: left,
  tooLong: left,
  rounded: left,
  beyond: left,
});
export type CodeReport = ReturnType<typeof report>;

const codes = object({ codes: listOf(text) });
const counts = object({
  held: number,
  taken: number,
  left: number,
  loading: orNull(object({ read: number, of: number })),
});
export type CodeCounts = ReturnType<typeof counts>;
const added = object({ added: number });

/** The codes of a text, each once, and what was left out of it. */
export async function readCodes(
  typed: string,
): Promise<{ readonly codes: readonly string[]; readonly report: CodeReport }> {
  const { body } = await request("/codes", {
    method: "POST",
    body: typed,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
  return { codes: codes(body, "").codes, report: report(body, "") };
}

export async function countCodes(slug: string, list: string): Promise<CodeCounts> {
  return counts((await request(`/campaigns/${slug}/codes/${list}`)).body, "");
}

/** Adds the codes of a file; `onProgress` is told which part of it has left, 0 to 1. */
export async function loadCodes(
  { slug, list }: { readonly slug: string; readonly list: string },
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<{ readonly added: number; readonly report: CodeReport }> {
  const body = await sendFile(`/campaigns/${slug}/codes/${list}`, file, onProgress, signal);
  return { added: added(body, "").added, report: report(body, "") };
}

/** Those that nobody has taken. */
export async function removeCodes(slug: string, list: string): Promise<void> {
  await request(`/campaigns/${slug}/codes/${list}`, { method: "DELETE" });
}
