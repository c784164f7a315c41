/** Question banks of other programs, read by the server. */
import type { JsonObject } from "../page/json";
import { isObject } from "../page/json";
import { call } from "./call";
import { listOf, number, object, orNull, text, whole } from "./reading";
import { Refused } from "./request";

const refused = object({
  kind: text,
  count: number,
  reason: text,
  examples: listOf(object({ where: text, text })),
});
const note = object({ kind: text, count: number, message: text });
const report = object({
  total: number,
  taken: number,
  refused: listOf(refused),
  notes: listOf(note),
  /** What it was read as; nothing for a file that is no question bank. */
  format: orNull(text),
  /** In which encoding; nothing for a file that is no text. */
  encoding: orNull(text),
});
export type BankReport = ReturnType<typeof report>;

const reading = object({ encoding: text, lines: listOf(text) });
/** How a file begins in one of the encodings it may have. */
export type Reading = ReturnType<typeof reading>;

const limits = object({ questions: number, bytes: number });
/** What a quiz, and the document of a campaign, have room for. */
export type Limits = ReturnType<typeof limits>;

export type BankRead =
  /** A person has to say which encoding it is. */
  | { readonly status: "unclear"; readonly readings: readonly Reading[] }
  | { readonly status: "nothing"; readonly report: BankReport }
  | {
      readonly status: "read";
      readonly report: BankReport;
      readonly questions: readonly JsonObject[];
      readonly limits: Limits;
    };

const isQuestion = (value: unknown): value is JsonObject => isObject(value);

/** Reads a file; nothing is saved. A file of which nothing can be taken has a report, too. */
export async function readBank(
  slug: string,
  quiz: string,
  file: Blob,
  how: { readonly format?: string; readonly encoding?: string },
): Promise<BankRead> {
  try {
    const { body } = await call("post", "/campaigns/{slug}/quizzes/{quiz}/import", {
      path: { slug, quiz },
      query: { ...how, mode: "preview" },
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const answer = isObject(body) ? body : {};
    return {
      status: "read",
      report: report(body, ""),
      questions: listOf(whole(isQuestion, "question"))(answer["read"], "/read"),
      limits: limits(answer["limits"], "/limits"),
    };
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.status !== 422) throw failure;
    const { problem } = failure;
    if ("encodings" in problem)
      return { status: "unclear", readings: listOf(reading)(problem["encodings"], "/encodings") };
    if ("taken" in problem) return { status: "nothing", report: report(problem, "") };
    throw failure;
  }
}
