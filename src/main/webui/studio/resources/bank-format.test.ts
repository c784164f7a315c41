import { expect, test } from "vitest";
import { bytesOf, withQuestions } from "./bank-format";

const room = { questions: 20_000, bytes: 4_000_000 };

test("no question comes in twice", () => {
  const quiz = { pick: 2, questions: [{ id: "a", text: "mine" }] };
  const read = [{ id: "a" }, { id: "b" }, { id: "b" }];

  expect(withQuestions(quiz, read, false, 100, room)).toEqual({
    quiz: { pick: 2, questions: [{ id: "a", text: "mine" }, { id: "b" }] },
    added: 1,
    known: 2,
    left: 0,
  });
  expect(withQuestions(quiz, read, true, 100, room).quiz["questions"]).toEqual([
    { id: "a" },
    { id: "b" },
  ]);
});

test("what the quiz has no room for is left and counted", () => {
  const quiz = { questions: [{ id: "a" }] };
  const read = [{ id: "b" }, { id: "c" }, { id: "d" }];

  const { quiz: after, left } = withQuestions(quiz, read, false, 100, { ...room, questions: 3 });

  expect(after["questions"]).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  expect(left).toBe(1);
});

test("what the campaign has no room for is left and counted", () => {
  const read = [
    { id: "b", text: "题目" },
    { id: "c", text: "题目" },
  ];
  const one = bytesOf(read[0]) + 1;

  expect(withQuestions({}, read, false, 1_000, { ...room, bytes: 1_000 + one }).left).toBe(1);
  expect(withQuestions({}, read, false, 1_000, { ...room, bytes: 1_000 + 2 * one }).left).toBe(0);
  expect(withQuestions({}, read, false, 1_000, { ...room, bytes: 500 }).added).toBe(0);
});

test("questions that are replaced make room", () => {
  const quiz = { questions: [{ id: "a", text: "x".repeat(400) }] };

  expect(withQuestions(quiz, [{ id: "b" }], true, 1_000, { ...room, bytes: 1_000 }).added).toBe(1);
  expect(withQuestions(quiz, [{ id: "b" }], false, 1_000, { ...room, bytes: 1_000 }).added).toBe(0);
});
