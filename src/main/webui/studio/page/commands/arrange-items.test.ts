import { expect, test } from "vitest";
import type { Campaign } from "../campaign";
import { campaign } from "../test-campaign";
import { arrangeItems } from "./arrange-items";

function withItems(...names: readonly string[]): Campaign {
  const before = campaign();
  const items = names.map((q) => ({ q }));
  const texts = names.map((q, at) => [`faq.items.${at}.q`, `${q}!`] as const);
  return {
    ...before,
    pages: {
      ...before.pages,
      home: { format: "page/1", content: [{ id: "faq", type: "core/faq", props: { items } }] },
    },
    i18n: { "zh-CN": { "one.text": "一", ...Object.fromEntries(texts) } },
  };
}

test("translations go where their items go", () => {
  const before = withItems("a", "b", "c");

  expect(arrangeItems(before, "home", "faq", "items", [2, 0, 1])).toEqual(withItems("c", "a", "b"));
  expect(arrangeItems(before, "home", "faq", "items", [0, 2])).toEqual(withItems("a", "c"));
});

test("the same order changes nothing", () => {
  const before = withItems("a", "b");

  expect(arrangeItems(before, "home", "faq", "items", [0, 1])).toBe(before);
  expect(arrangeItems(before, "home", "faq", "other", [1])).toBe(before);
});
