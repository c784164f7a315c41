import type { Words } from "../words/en";

/** What the server notes for who came with the operator's token, who has no account. */
const OPERATOR = "token";

/** Who saved something, as people say it. */
export function byWhom(by: string, words: Words): string {
  return by === OPERATOR ? words.operator : by || words.somebody;
}
