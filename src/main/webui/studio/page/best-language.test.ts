import { expect, test } from "vitest";
import cases from "../../../../test/resources/language-matches.json";
import { bestLanguage, directionOf } from "./best-language";

test.each(cases)("of $available, who wants $wanted gets $best", ({ available, wanted, best }) => {
  expect(bestLanguage(available, wanted) ?? null).toBe(best);
});

test.each([
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["fa", "rtl"],
  ["ur-PK", "rtl"],
  ["pa-PK", "rtl"],
  ["zh-Hant", "ltr"],
  ["de", "ltr"],
])("%s runs %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
