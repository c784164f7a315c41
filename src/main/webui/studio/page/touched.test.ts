import { expect, test } from "vitest";
import { moveNodes } from "./commands/move-nodes";
import { setProp } from "./commands/set-prop";
import { setText } from "./commands/set-text";
import { setToken } from "./commands/set-token";
import { campaign, campaignWithForms, catalogue } from "./test-campaign";
import type { Campaign } from "./campaign";
import type { Touched } from "./touched";
import { touchedBetween as touchedIn } from "./touched";

function touchedBetween(before: Campaign, after: Campaign, page: string): Touched {
  return touchedIn(before, after, page, catalogue());
}

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

test("a field touches the components that show its form, another resource the page", () => {
  const before = campaignWithForms();
  const forms = { ...before.resources?.forms, lead: { fields: [] } };
  const labelled = { ...before, resources: { forms } };
  const pool = { ...before, resources: { ...before.resources, pools: { main: {} } } };

  expect(touchedBetween(before, labelled, "home")).toEqual({ what: "nodes", ids: ["f1"] });
  expect(touchedBetween(before, labelled, "thanks")).toEqual({ what: "nothing" });
  expect(touchedBetween(before, pool, "home")).toEqual({ what: "page" });
});
