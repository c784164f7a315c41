import { expect, test } from "vitest";
import type { Finding } from "../page/findings";
import { en } from "./en";
import { rulesEn } from "./rules-en";
import { dataPlace, told } from "./told";
import { zh } from "./zh";

function finding(rule: string, more: Partial<Finding> = {}): Finding {
  return { pointer: "", rule, detail: "for developers", severity: "WARNING", values: {}, ...more };
}

test("a finding is told in the designer's language, with what it names", () => {
  const short = finding("slot-min", { values: { least: 3 } });

  expect(told(short, en, "en")).toBe("There is too little inside; it needs at least: 3.");
  expect(told(short, zh, "zh-CN")).toBe("里面的内容太少，至少要有 3 个。");
});

test("languages have their own names", () => {
  const missing = finding("missing-translation", { values: { locales: ["de", "zh-CN"] } });

  expect(told(missing, en, "en")).toBe("A text is missing in: German and Chinese (China).");
  expect(told(missing, zh, "zh-CN")).toBe("有文字缺少翻译：德语和中文（中国）。");
});

test("one rule of every schema serves the campaign, the components and the steps", () => {
  for (const prefix of ["schema", "prop", "parameter"])
    expect(told(finding(`${prefix}-maxLength`, { values: { limit: 80 } }), en, "en")).toBe(
      "A text here is too long: at most 80 characters.",
    );
});

test("what the designer has no words for is told as the server says it", () => {
  expect(told(finding("malformed-json"), zh, "zh-CN")).toBe("for developers");
});

test("a sum says how many more there are", () => {
  const sum = finding("stock-zero", { values: { more: 12 } });

  expect(told(sum, en, "en")).toBe("A prize has no stock: nobody can win it. (12 more of this)");
});

test("every sentence can be said, whatever the server names", () => {
  const any = { name: "x", most: 1, least: 1, limit: 1, sum: 1, size: 1, count: 1, locales: [] };

  for (const rule of Object.keys(rulesEn))
    for (const [words, language] of [[en, "en"] as const, [zh, "zh-CN"] as const])
      expect(told(finding(rule, { values: any }), words, language)).toMatch(/[.。]$/);
});

test("data is named with the item that is meant", () => {
  const at = (pointer: string): string => dataPlace(finding("x", { pointer }), en);

  expect(at("/resources/quizzes/gala/questions/2/answer")).toBe("gala, Question 3");
  expect(at("/resources/pools/main")).toBe("main");
  expect(at("/theme/color/text")).toBe("");
});
