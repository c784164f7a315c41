import { expect, test } from "vitest";
import { formatOf, withQuestions } from "./bank-format";

test("a bank is recognised by what is in it", () => {
  expect(formatOf("music.txt", "#Q Who?\n^ Me\nA Me\nB You")).toBe("opentriviaqa");
  expect(formatOf("bank", "question,choice1,choice2,answer")).toBe("csv");
  expect(formatOf("bank.csv", "#Q question\n")).toBe("csv");
  expect(formatOf("api.json", '{"response_code":0,"results":[]}')).toBe("opentdb");
  expect(formatOf("form.json", '{"fields":[]}')).toBe("heyform");
  expect(formatOf("list.json", "[]")).toBe("opentdb");
});

test("no question comes in twice", () => {
  const quiz = { pick: 2, questions: [{ id: "a", text: "mine" }] };
  const read = [{ id: "a" }, { id: "b" }, { id: "b" }];

  expect(withQuestions(quiz, read, false)).toEqual({
    quiz: { pick: 2, questions: [{ id: "a", text: "mine" }, { id: "b" }] },
    added: 1,
    known: 2,
  });
  expect(withQuestions(quiz, read, true).quiz["questions"]).toEqual([{ id: "a" }, { id: "b" }]);
});
