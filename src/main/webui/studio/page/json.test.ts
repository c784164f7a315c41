import { expect, test } from "vitest";
import { sameJson, withMember } from "./json";

test("values are the same when they hold the same, in any order of names", () => {
  expect(sameJson({ a: [1, { b: null }], c: "x" }, { c: "x", a: [1, { b: null }] })).toBe(true);
  for (const [one, other] of [
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [null, {}],
    ["1", 1],
    [{ a: [] }, { a: {} }],
  ] as const)
    expect(sameJson(one, other), JSON.stringify([one, other])).toBe(false);
});

test("a member is set or taken away, and nothing happens when it is so already", () => {
  const object = { a: 1, b: 2 };

  expect(withMember(object, "a", 3)).toEqual({ a: 3, b: 2 });
  expect(withMember(object, "a", undefined)).toEqual({ b: 2 });
  expect("a" in withMember(object, "a", undefined)).toBe(false);
  expect(withMember(object, "a", 1)).toBe(object);
  expect(withMember(object, "c", undefined)).toBe(object);
});
