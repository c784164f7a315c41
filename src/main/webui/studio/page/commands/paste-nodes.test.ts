import { expect, test } from "vitest";
import { copyOf } from "../clipboard";
import { campaign, text } from "../test-campaign";
import { duplicateNodes } from "./duplicate-nodes";
import { pasteNodes } from "./paste-nodes";

test("a copy on another page brings its translations", () => {
  const clip = copyOf(campaign(), "home", ["one"]);

  const { campaign: after, ids } = pasteNodes(
    campaign(),
    { page: "thanks", parent: null, index: 0 },
    clip,
  );

  expect(ids).toEqual(["heading1"]);
  expect(after.i18n?.["zh-CN"]).toEqual({ "one.text": "一", "heading1.text": "一" });
});

test("another campaign takes only the languages it speaks", () => {
  const clip = copyOf(campaign(), "home", ["one"]);
  const other = { ...campaign(), locales: ["en"], i18n: {} };

  const { campaign: after } = pasteNodes(other, { page: "thanks", parent: null, index: 0 }, clip);

  expect(after.i18n).toEqual({});
});

test("a step that opens a node of the copy opens the copied one", () => {
  const opener = { ...text("opener"), on: { press: [{ open: "shown" }, { open: "title" }] } };
  const clip = { nodes: [opener, text("shown")], texts: {} };

  const { campaign: after } = pasteNodes(
    campaign(),
    { page: "thanks", parent: null, index: 0 },
    clip,
  );

  expect(after.pages["thanks"]?.content[0]?.on).toEqual({
    press: [{ open: "heading2" }, { open: "title" }],
  });
});

test("a duplicate stands right behind its original", () => {
  const { campaign: after, ids } = duplicateNodes(campaign(), "home", ["title"]);

  expect(after.pages["home"]?.content.map(({ id }) => id)).toEqual(["title", ...ids, "band"]);
});
