import { expect, test } from "vitest";
import { moveNodes } from "./commands/move-nodes";
import { setProp } from "./commands/set-prop";
import { setText } from "./commands/set-text";
import { setToken } from "./commands/set-token";
import { campaign } from "./test-campaign";
import { touchedBetween } from "./touched";

test("a property touches only its node, however deep it is", () => {
  const before = campaign();

  const after = setProp(before, "home", "two", "text", "2");

  expect(touchedBetween(before, after, "home")).toEqual({ what: "nodes", ids: ["two"] });
  expect(touchedBetween(before, after, "thanks")).toEqual({ what: "nothing" });
});

test("a move inside a slot touches the node that has the slot", () => {
  const before = campaign();
  const spot = { page: "home", parent: { node: "band", slot: "content" }, index: 0 };

  const after = moveNodes(before, "home", ["inner"], spot);

  expect(touchedBetween(before, after, "home")).toEqual({ what: "nodes", ids: ["band"] });
});

test("a move on the page itself touches the page, and so does the theme", () => {
  const before = campaign();
  const spot = { page: "home", parent: null, index: 2 };

  expect(touchedBetween(before, moveNodes(before, "home", ["title"], spot), "home")).toEqual({
    what: "page",
  });
  expect(
    touchedBetween(before, setToken(before, "color", "brand", { $value: "red" }), "home"),
  ).toEqual({
    what: "page",
  });
});

test("a translation touches its node", () => {
  const before = campaign();

  const after = setText(before, "home", "one", "text", "zh-CN", "甲");

  expect(touchedBetween(before, after, "home")).toEqual({ what: "nodes", ids: ["one"] });
});
