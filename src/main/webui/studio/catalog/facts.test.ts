import { expect, test } from "vitest";
import { campaign } from "../page/test-campaign";
import { factsOf, readCondition, ruleOf } from "./facts";

const facts = factsOf({ ...campaign(), resources: { quizzes: { gala: {} } } });

test("a condition is written and read again", () => {
  const terms = facts.slice(0, 2).map((fact, at) => ({ fact, holds: at === 0 }));

  const rule = ruleOf("or", terms);

  expect(rule).toEqual({
    or: [
      { "==": [{ var: "visitor.registered" }, true] },
      { "!=": [{ var: "quizzes.gala.passed" }, true] },
    ],
  });
  expect(readCondition(rule, facts)).toEqual({ kind: "terms", join: "or", terms });
});

test("a rule written by hand is known as one", () => {
  expect(readCondition({ ">": [{ var: "now" }, "2027"] }, facts)).toEqual({ kind: "custom" });
  expect(readCondition(undefined, facts)).toEqual({ kind: "always" });
  expect(ruleOf("and", [])).toBeUndefined();
});
