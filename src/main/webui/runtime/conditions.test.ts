import { describe, expect, test } from "vitest";
import type { Rule } from "./conditions";
import { holds, needVisitor } from "./conditions";

const DATA = { visitor: { registered: true, name: "Mina" }, pools: { main: { drawsLeft: 2 } } };
const draws = { var: "pools.main.drawsLeft" };

describe("a condition", () => {
  const cases: [Rule, boolean][] = [
    [{ "==": [{ var: "visitor.registered" }, true] }, true],
    [{ "!=": [{ var: "visitor.name" }, "Mina"] }, false],
    [{ "<": [draws, 3] }, true],
    [{ "<": [draws, 2] }, false],
    [{ "<=": [draws, 1] }, false],
    [{ "<=": [draws, 2] }, true],
    [{ ">": [draws, 2] }, false],
    [{ ">=": [draws, 2] }, true],
    [{ and: [{ var: "visitor.registered" }, { ">": [draws, 0] }] }, true],
    [{ and: [{ var: "visitor.registered" }, { ">": [draws, 2] }] }, false],
    [{ and: [false, true] }, false],
    [{ or: [false, { var: "nothing.here" }] }, false],
    [{ or: [false, { var: "visitor.name" }] }, true],
    [{ or: [true, false] }, true],
    [{ or: [] }, false],
    [{ "!": [{ var: "nothing.here" }] }, true],
    [{ "!": { var: "visitor.registered" } }, false],
    [{ "!": [[]] }, true],
    [{ var: ["nothing.here", "instead"] }, true],
    [{ in: [{ var: "visitor.name" }, ["Mina", "Ann"]] }, true],
    [{ in: ["Tom", ["Mina", "Ann"]] }, false],
    [{ in: ["in", { var: "visitor.name" }] }, true],
    [{ in: ["x", 7] }, false],
    [{ "<": [{ var: "nothing.here" }, 1] }, false],
    [{ "==": [{ var: "visitor.constructor" }, null] }, true],
    [{ eval: ["1"] }, false],
  ];

  test.each(cases)("%j is %s", (rule, expected) => {
    expect(holds(rule, DATA)).toBe(expected);
  });
});

test("only conditions that read more than the result need the visitor", () => {
  expect(needVisitor({ b1: { "==": [{ var: "result.score" }, 3] } })).toBe(false);
  expect(needVisitor({ b1: { "!": [{ var: "visitor.registered" }] } })).toBe(true);
  expect(needVisitor({})).toBe(false);
});
