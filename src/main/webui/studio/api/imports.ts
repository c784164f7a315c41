/** Question banks of other programs, read by the server. */
import type { JsonObject } from "../page/json";
import { isObject } from "../page/json";
import { listOf, number, object, text, whole } from "./reading";
import { call } from "./call";
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
});
export type BankReport = ReturnType<typeof report>;

export interface BankRead {
  readonly report: BankReport;
  readonly questions: readonly JsonObject[];
}

const isQuestion = (value: unknown): value is JsonObject => isObject(value);

/** Reads a file; nothing is saved. A file of which nothing can be taken has a report, too. */
export async function readBank(
  slug: string,
  quiz: string,
  format: string,
  file: Blob,
): Promise<BankRead> {
  try {
    const { body } = await call("post", "/campaigns/{slug}/quizzes/{quiz}/import", {
      path: { slug, quiz },
      query: { format, mode: "preview" },
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const questions = isObject(body) ? body["read"] : undefined;
    return {
      report: report(body, ""),
      questions: listOf(whole(isQuestion, "question"))(questions, "/read"),
    };
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 422 && "taken" in failure.problem)
      return { report: report(failure.problem, ""), questions: [] };
    throw failure;
  }
}
