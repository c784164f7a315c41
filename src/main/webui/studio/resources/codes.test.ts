import { expect, test } from "vitest";
import { capacityOf, joined, madeUp, MOST_CODES } from "./codes";

test("a list takes every code once, and says what it has no room for", () => {
  expect(joined(["A", "B"], ["B", "C"])).toEqual({
    codes: ["A", "B", "C"],
    added: 1,
    repeated: ["B"],
    beyond: [],
  });
  const full = Array.from({ length: MOST_CODES - 1 }, (_, n) => `C${n}`);
  const { codes, added, beyond } = joined(full, ["X", "Y", "Z"]);
  expect([codes.length, added, beyond]).toEqual([MOST_CODES, 1, ["Y", "Z"]]);
});

test("a pattern says how many codes it has", () => {
  expect(capacityOf("HELLO")).toBe(1);
  expect(capacityOf("A-##")).toBe(64);
  expect(capacityOf("?*")).toBe(24 * 32);
});

test("made-up codes fit their pattern, are new, and stop when there are no more", () => {
  let seed = 1;
  const luck = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const codes = madeUp("X-#?*", 50, [], luck);

  expect(new Set(codes).size).toBe(50);
  for (const code of codes) expect(code).toMatch(/^X-[2-9][A-HJ-NP-Z][2-9A-HJ-NP-Z]$/);
  expect(madeUp("#", 20, ["2", "3"], luck).toSorted()).toEqual(["4", "5", "6", "7", "8", "9"]);
});
