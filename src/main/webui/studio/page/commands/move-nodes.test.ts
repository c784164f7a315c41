import { expect, test } from "vitest";
import type { Campaign } from "../campaign";
import { findNode, nodesAt } from "../tree";
import { campaign } from "../test-campaign";
import { moveNodes } from "./move-nodes";

const CONTENT = { node: "band", slot: "content" };

function idsAt(campaign: Campaign, parent: { node: string; slot: string } | null): string[] {
  return nodesAt(campaign, "home", parent).map(({ id }) => id);
}

test("a node moves into a slot of another", () => {
  const after = moveNodes(campaign(), "home", ["title"], {
    page: "home",
    parent: CONTENT,
    index: 1,
  });

  expect(idsAt(after, null)).toEqual(["band"]);
  expect(idsAt(after, CONTENT)).toEqual(["one", "title", "inner"]);
});

test("the place counts as it stood before the move", () => {
  const after = moveNodes(campaign(), "home", ["title"], { page: "home", parent: null, index: 2 });

  expect(idsAt(after, null)).toEqual(["band", "title"]);
});

test("a node that stays where it is changes nothing", () => {
  const before = campaign();

  expect(moveNodes(before, "home", ["title"], { page: "home", parent: null, index: 1 })).toBe(
    before,
  );
});

test("a node does not go into itself", () => {
  const before = campaign();
  const spot = { page: "home", parent: { node: "inner", slot: "content" }, index: 0 };

  expect(moveNodes(before, "home", ["band"], spot)).toBe(before);
});

test("several nodes keep their order, and one inside another comes along with it", () => {
  const spot = { page: "thanks", parent: null, index: 1 };

  const after = moveNodes(campaign(), "home", ["two", "band", "title"], spot);

  expect(nodesAt(after, "thanks", null).map(({ id }) => id)).toEqual(["bye", "title", "band"]);
  expect(findNode(after, "thanks", "two")).toBeDefined();
});
