import { expect, test } from "vitest";
import { changedLists } from "./changed-lists";
import { moveNodes } from "./commands/move-nodes";
import { removeNodes } from "./commands/remove-nodes";
import { setText } from "./commands/set-text";
import type { Campaign } from "./campaign";
import { campaign } from "./test-campaign";

/** title, band(one, inner(two)) */
const BEFORE = campaign();

function told(after: Campaign): readonly string[] {
  const lists = changedLists(
    BEFORE.pages["home"]?.content ?? [],
    after.pages["home"]?.content ?? [],
  );
  return lists.map(({ parent, ids }) => `${parent?.node ?? "page"}: ${ids.join(" ")}`);
}

test("of a moved node both lists are told, the one it left and the one it came to", () => {
  const into = { page: "home", parent: { node: "inner", slot: "content" }, index: 1 };

  expect(told(moveNodes(BEFORE, "home", ["title"], into))).toEqual([
    "page: band",
    "inner: two title",
  ]);
  expect(
    told(moveNodes(BEFORE, "home", ["two"], { page: "home", parent: null, index: 0 })),
  ).toEqual(["page: two title band", "inner: "]);
});

test("another order is told, and what is gone", () => {
  const parent = { node: "band", slot: "content" };

  expect(told(moveNodes(BEFORE, "home", ["inner"], { page: "home", parent, index: 0 }))).toEqual([
    "band: inner one",
  ]);
  expect(told(removeNodes(BEFORE, "home", ["two"]))).toEqual(["inner: "]);
});

test("what is only changed in itself is in no list", () => {
  expect(told(BEFORE)).toEqual([]);
  expect(told(setText(BEFORE, "home", "two", "text", "en", "Other"))).toEqual([]);
});
