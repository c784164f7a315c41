import { describe, expect, test } from "vitest";
import {
  asPersonality,
  asked,
  isScored,
  movedChoice,
  typesOf,
  withChoice,
  withRight,
  withType,
  withoutChoice,
  withoutResult,
} from "./quiz";

const QUESTION = { id: "q1", text: "?", choices: ["a", "b", "c"], answer: [0, 2] };

describe("right answers stay with their choices", () => {
  test("when one is removed, moved or added", () => {
    expect(withoutChoice(QUESTION, 0)).toEqual({ ...QUESTION, choices: ["b", "c"], answer: [1] });
    expect(movedChoice(QUESTION, 2, 0)).toEqual({
      ...QUESTION,
      choices: ["c", "a", "b"],
      answer: [0, 1],
    });
    expect(withChoice(QUESTION)).toEqual({ ...QUESTION, choices: ["a", "b", "c", ""] });
  });

  test("when one is marked", () => {
    expect(withRight(QUESTION, 1, true)["answer"]).toEqual([0, 1, 2]);
    expect(withRight(QUESTION, 0, false)["answer"]).toEqual([2]);
  });
});

test.each([
  ["a question has a right answer", [QUESTION, { ...QUESTION, answer: [] }], true],
  ["choices speak for results", [asPersonality(QUESTION, true)], false],
  ["nothing is marked right yet", [{ ...QUESTION, answer: [] }], true],
  ["there are no questions", [], false],
])("a quiz is scored or not when %s", (_, questions, scored) => {
  expect(isScored({ questions })).toBe(scored);
});

describe("types", () => {
  const personal = withType(asPersonality(QUESTION, true), 1, "calm");

  test("take the place of right answers, one for each choice", () => {
    expect(personal).toEqual({
      id: "q1",
      text: "?",
      choices: ["a", "b", "c"],
      types: ["", "calm", ""],
    });
    expect(typesOf(withChoice(personal))).toEqual(["", "calm", "", ""]);
    expect(typesOf(movedChoice(personal, 1, 2))).toEqual(["", "", "calm"]);
    expect(asPersonality(personal, false)).toEqual({ ...QUESTION, answer: [] });
  });

  test("go with the result they speak for", () => {
    const quiz = { questions: [personal, QUESTION], results: [{ id: "calm" }] };
    expect(withoutResult(quiz, "calm")).toEqual({
      questions: [{ ...personal, types: ["", "", ""] }, QUESTION],
    });
  });
});

test("an attempt asks the picked number, or all", () => {
  expect(asked({ questions: [QUESTION, QUESTION] })).toBe(2);
  expect(asked({ questions: [QUESTION, QUESTION], pick: 1 })).toBe(1);
  expect(asked({ questions: [QUESTION], pick: 5 })).toBe(1);
});
