import { expect, test } from "vitest";
import { LOCALES, ownName, workingLocale } from "./locales";

test.each([
  [["de-DE", "en"], "en", false, "de"],
  [["zh-HK"], "zh-CN", false, "zh-HK"],
  [["zh-TW"], "zh-CN", false, "zh-TW"],
  [["zh-SG"], "zh-CN", true, "zh-CN"],
  [["en-US"], "en", false, "en"],
  [["en-GB"], "en", true, "en-GB"],
  [["de"], "zh-CN", true, "zh-CN"],
  [["pt"], "en", false, "pt-BR"],
  [["iw-IL"], "en", false, "he"],
  [["x"], "en", false, "en"],
  [[], "zh-CN", false, "zh-CN"],
] as const)(
  "who wants %s and sees the designer in %s begins in %s",
  (browser, designer, chosen, begun) => {
    expect(workingLocale(browser, designer, chosen)).toBe(begun);
  },
);

test("each language is listed once, by what its speakers call it", () => {
  expect(new Set(LOCALES).size).toBe(LOCALES.length);
  expect([ownName("de"), ownName("fr"), ownName("ja")]).toEqual(["Deutsch", "Français", "日本語"]);
  expect(ownName("ar")).toBe("العربية");
});
