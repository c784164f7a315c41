/** What a change of a quiz brings along: answers and types stay with their choices. */
import type { Json, JsonObject } from "../page/json";
import { isJsonList, withMember } from "../page/json";
import { itemsOf, moved, numberFrom, textFrom } from "./items";

export function choicesOf(question: JsonObject): readonly Json[] {
  return isJsonList(question["choices"]) ? question["choices"] : [];
}

export function answersOf(question: JsonObject): readonly number[] {
  return isJsonList(question["answer"])
    ? question["answer"].filter((one) => typeof one === "number")
    : [];
}

/** For each choice the result it speaks for; empty for none. */
export function typesOf(question: JsonObject): readonly string[] {
  const types = isJsonList(question["types"]) ? question["types"] : [];
  return choicesOf(question).map((_, at) => textFrom(types[at]));
}

export function withRight(question: JsonObject, choice: number, right: boolean): JsonObject {
  const others = answersOf(question).filter((one) => one !== choice);
  const answer = right ? [...others, choice].sort((one, other) => one - other) : others;
  return { ...question, answer };
}

export function withType(question: JsonObject, choice: number, result: string): JsonObject {
  return { ...question, types: typesOf(question).with(choice, result) };
}

export function withChoice(question: JsonObject): JsonObject {
  return arranged(question, [...choicesOf(question).keys(), -1]);
}

export function withoutChoice(question: JsonObject, choice: number): JsonObject {
  return arranged(question, [...choicesOf(question).keys()].toSpliced(choice, 1));
}

export function movedChoice(question: JsonObject, from: number, to: number): JsonObject {
  return arranged(question, moved([...choicesOf(question).keys()], from, to));
}

/** Makes a personality question of a knowledge question, or back. */
export function asPersonality(question: JsonObject, personality: boolean): JsonObject {
  if (!personality) return { answer: [], ...withMember(question, "types", undefined) };
  return { ...withMember(question, "answer", undefined), types: typesOf(question) };
}

/** Takes a result away, also from the choices that speak for it. */
export function withoutResult(quiz: JsonObject, id: string): JsonObject {
  const results = itemsOf(quiz, "results").filter((one) => one["id"] !== id);
  const questions = itemsOf(quiz, "questions").map((question) =>
    isJsonList(question["types"])
      ? { ...question, types: question["types"].map((one) => (one === id ? "" : one)) }
      : question,
  );
  return withMember<Json | undefined>(
    { ...quiz, questions },
    "results",
    results.length > 0 ? results : undefined,
  );
}

/** Whether there is a score to speak of, as the server has it: the choices of some question speak for no result. */
export function isScored(quiz: JsonObject): boolean {
  return itemsOf(quiz, "questions").some(({ types }) => !isJsonList(types) || types.length === 0);
}

/** How many questions an attempt asks. */
export function asked(quiz: JsonObject): number {
  const bank = itemsOf(quiz, "questions").length;
  return Math.min(bank, numberFrom(quiz["pick"]) ?? bank);
}

/** -1 in `order` stands for a new choice. */
function arranged(question: JsonObject, order: readonly number[]): JsonObject {
  const choices = choicesOf(question);
  const types = typesOf(question);
  const places = order.map((old) => choices[old] ?? "");
  const answer = answersOf(question).flatMap((old) => {
    const now = order.indexOf(old);
    return now < 0 ? [] : [now];
  });
  return {
    ...question,
    choices: places,
    ...("answer" in question && { answer: answer.sort((one, other) => one - other) }),
    ...("types" in question && { types: order.map((old) => types[old] ?? "") }),
  };
}
