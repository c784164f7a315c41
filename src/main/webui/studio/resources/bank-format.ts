/** Files with question banks: which formats there are, and what of a file is new and has room. */
import type { Limits } from "../api/imports";
import type { JsonObject } from "../page/json";
import { itemsOf } from "./items";

export const BANK_FORMATS = [
  "csv",
  "xlsx",
  "gift",
  "aiken",
  "moodle",
  "opentriviaqa",
  "opentdb",
  "heyform",
] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

/** The encodings that are offered where nobody can tell. */
export const ENCODINGS = [
  "UTF-8",
  "UTF-16LE",
  "GB18030",
  "Big5",
  "Shift_JIS",
  "EUC-JP",
  "EUC-KR",
  "Windows-1252",
  "Windows-1250",
  "Windows-1251",
  "KOI8-R",
  "Windows-1253",
  "Windows-1254",
  "Windows-1255",
  "Windows-1256",
  "Windows-874",
  "Mac Roman",
] as const;

export interface Added {
  readonly quiz: JsonObject;
  readonly added: number;
  /** How many were there already. */
  readonly known: number;
  /** How many could not be saved. */
  readonly left: number;
}

/**
 * The quiz with the questions it does not have yet, by id, as far as there is room.
 *
 * @param size how many bytes the campaign has with this quiz
 */
export function withQuestions(
  quiz: JsonObject,
  read: readonly JsonObject[],
  replace: boolean,
  size: number,
  limits: Limits,
): Added {
  const own = itemsOf(quiz, "questions");
  const before = replace ? [] : own;
  const ids = new Set(before.map((one) => one["id"]));
  const fresh = read.filter((one) => !ids.has(one["id"]) && ids.add(one["id"]));
  const count = limits.questions - before.length;
  const bytes = limits.bytes - size + (replace ? bytesOf(own) : 0);
  const fitting = fresh.slice(0, fittingIn(fresh, count, bytes));
  return {
    quiz: { ...quiz, questions: [...before, ...fitting] },
    added: fitting.length,
    known: read.length - fresh.length,
    left: fresh.length - fitting.length,
  };
}

/** How large a value is as the document writes it. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function fittingIn(questions: readonly JsonObject[], count: number, bytes: number): number {
  let left = bytes;
  const end = questions.findIndex((one, index) => {
    left -= bytesOf(one) + 1;
    return index >= count || left < 0;
  });
  return end < 0 ? questions.length : end;
}
