import { expect, test } from "vitest";
import { copyOf } from "./clipboard";
import { duplicateNodes } from "./commands/duplicate-nodes";
import { campaign } from "./test-campaign";

const SPOKEN = {
  ...campaign(),
  i18n: {
    "zh-CN": {
      "one.text": "一",
      "home/two.text": "二",
      "thanks/one.text": "不",
      "title.text": "题",
    },
    de: { "bye.text": "Tschüss" },
  },
};

test("a node inside another chosen one comes with that one, in the order of the page", () => {
  const clip = copyOf(SPOKEN, "home", ["two", "band", "title", "nobody"]);

  expect(clip.nodes.map(({ id }) => id)).toEqual(["title", "band"]);
});

test("the translations of all that is copied come along, and no others", () => {
  expect(copyOf(SPOKEN, "home", ["band"]).texts).toEqual({
    "zh-CN": { "one.text": "一", "two.text": "二" },
  });
  expect(copyOf(campaign(), "thanks", ["bye"]).texts).toEqual({});
});

test("a copy stands right after what was copied, under ids of its own, in all languages", () => {
  const { campaign: after, ids } = duplicateNodes(SPOKEN, "home", ["one"]);

  expect(ids).toEqual(["heading1"]);
  expect(after.pages["home"]?.content[1]?.slots?.["content"]?.map(({ id }) => id)).toEqual([
    "one",
    "heading1",
    "inner",
  ]);
  expect(after.i18n?.["zh-CN"]?.["heading1.text"]).toBe("一");
});
