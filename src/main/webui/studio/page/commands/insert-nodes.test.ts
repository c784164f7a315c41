import { expect, test } from "vitest";
import { campaign, section, text } from "../test-campaign";
import { idsOf } from "../node-ids";
import { insertNodes } from "./insert-nodes";

test("new nodes get ids that no page of the campaign has", () => {
  const before = campaign();
  const spot = { page: "home", parent: { node: "inner", slot: "content" }, index: 0 };

  const { campaign: after, ids } = insertNodes(before, spot, [section("x", text("one"))]);

  expect(ids).toEqual(["section1"]);
  expect([...idsOf(after)].sort()).toEqual([...idsOf(before), "section1", "heading1"].sort());
  expect(after.pages["thanks"]).toBe(before.pages["thanks"]);
});

test("a place that is not there takes nothing", () => {
  const before = campaign();

  const { campaign: after, ids } = insertNodes(
    before,
    { page: "nowhere", parent: null, index: 0 },
    [text("x")],
  );

  expect(after).toBe(before);
  expect(ids).toEqual([]);
});
