import { expect, test } from "vitest";
import { capacityOf, codesIn, madeUp } from "./codes";

test("codes are read from lines and from copied tables, each once", () => {
  expect(codesIn('A-1\r\nA-2, "A-3";\n\n A-1 ')).toEqual({
    codes: ["A-1", "A-2", "A-3"],
    repeated: 1,
    tooLong: 0,
  });
  expect(codesIn(`B\n${"x".repeat(65)}`, ["B", "C"])).toEqual({
    codes: ["B", "C"],
    repeated: 1,
    tooLong: 1,
  });
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
