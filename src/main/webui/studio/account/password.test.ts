import { expect, test } from "vitest";
import { freshPassword } from "./password";

test("a password has four groups and never comes twice", () => {
  const many = new Set(Array.from({ length: 50 }, freshPassword));

  expect(many.size).toBe(50);
  for (const one of many) expect(one).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
});
