import { Refused, Unreachable } from "../api/request";
import type { Words } from "./en";

/** Why something failed, in the language of the designer where it has words for it, else as the server says it. */
export function reasonOf(reason: Error, words: Words): string {
  if (reason instanceof Unreachable) return words.unreachable;
  if (reason instanceof Refused) return words.refusals[reason.kind] ?? reason.message;
  return reason.message;
}
