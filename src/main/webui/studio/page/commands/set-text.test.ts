import { expect, test } from "vitest";
import { campaign } from "../test-campaign";
import { findNode } from "../tree";
import { setText, textOf } from "./set-text";

test("the main language is kept in the node", () => {
  const after = setText(campaign(), "home", "one", "text", "en", "First");

  expect(findNode(after, "home", "one")?.node.props).toEqual({ text: "First" });
});

test("another language is kept beside the pages", () => {
  const before = campaign();

  const after = setText(before, "home", "two", "text", "zh-CN", "二");

  expect(after.pages).toBe(before.pages);
  expect(textOf(after, "home", "two", "text", "zh-CN")).toBe("二");
});

test("the same text again changes nothing", () => {
  const before = campaign();

  expect(setText(before, "home", "one", "text", "zh-CN", "一")).toBe(before);
  expect(setText(before, "home", "one", "text", "en", "one")).toBe(before);
});
