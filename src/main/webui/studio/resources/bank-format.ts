/** Files with question banks: which format they have, and what of them is new. */
import type { JsonObject } from "../page/json";
import { isObject } from "../page/json";
import { itemsOf } from "./items";

export const BANK_FORMATS = ["opentriviaqa", "opentdb", "heyform", "csv"] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

/** What the file most likely is, by its name and its beginning. */
export function formatOf(name: string, content: string): BankFormat {
  const json = parsed(content);
  if (isObject(json)) return "fields" in json || "formFields" in json ? "heyform" : "opentdb";
  if (json !== undefined) return "opentdb";
  return /^#Q /m.test(content) && !name.toLowerCase().endsWith(".csv") ? "opentriviaqa" : "csv";
}

/** The quiz with the questions it does not have yet, by id. */
export function withQuestions(
  quiz: JsonObject,
  read: readonly JsonObject[],
  replace: boolean,
): { readonly quiz: JsonObject; readonly added: number; readonly known: number } {
  const before = replace ? [] : itemsOf(quiz, "questions");
  const ids = new Set(before.map((one) => one["id"]));
  const fresh = read.filter((one) => !ids.has(one["id"]) && ids.add(one["id"]));
  return {
    quiz: { ...quiz, questions: [...before, ...fresh] },
    added: fresh.length,
    known: read.length - fresh.length,
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
