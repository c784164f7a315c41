import { expect, test } from "vitest";
import { applyPatch, inverse, patchBetween } from "./patch";

const BEFORE = { a: { b: [1, 2, { c: 3 }] }, d: "x", e: null };

test("only the smallest places that differ are in a patch", () => {
  expect(patchBetween(BEFORE, { ...BEFORE, a: { b: [1, 2, { c: 4 }] } })).toEqual([
    { path: ["a", "b", 2, "c"], before: 3, after: 4 },
  ]);
  expect(patchBetween(BEFORE, BEFORE)).toEqual([]);
});

test("a list of another length, other names and another order of names count as a whole", () => {
  expect(patchBetween({ a: [1] }, { a: [1, 2] })).toEqual([
    { path: ["a"], before: [1], after: [1, 2] },
  ]);
  expect(patchBetween({ a: { b: 1 } }, { a: { c: 1 } })[0]?.path).toEqual(["a"]);
  expect(patchBetween({ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } })).toHaveLength(1);
  expect(patchBetween({ a: [] }, { a: {} })[0]?.path).toEqual(["a"]);
});

test("any patch leads there and back", () => {
  for (const after of [
    { ...BEFORE, d: "y", e: { f: 1 } },
    { ...BEFORE, a: { b: [9, 2, { c: 3 }] } },
    { a: null },
    [BEFORE],
    "nothing",
  ]) {
    const patch = patchBetween(BEFORE, after);

    expect(applyPatch<unknown>(BEFORE, patch)).toEqual(after);
    expect(applyPatch(after, inverse(patch))).toEqual(BEFORE);
  }
});

test("what a patch leaves alone is shared, and a patch of another document is refused", () => {
  const patch = patchBetween(BEFORE, { ...BEFORE, d: "y" });

  expect(applyPatch(BEFORE, patch).a).toBe(BEFORE.a);
  expect(() => applyPatch<unknown>({ a: 1 }, [{ path: ["a", "b"], before: 1, after: 2 }])).toThrow(
    "does not fit",
  );
});
