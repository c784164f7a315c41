import { expect, test } from "vitest";
import type { Campaign, PlacedNode, Spot } from "../page/campaign";
import { campaign, catalogue, section, text } from "../page/test-campaign";
import { findNode, updateNodes } from "../page/tree";
import { nearestSpot } from "./nearest-spot";
import { mayPlace } from "./slot-rules";

function slot(node: string, name: string): Spot {
  return { page: "home", parent: { node, slot: name }, index: 0 };
}
const END = { page: "home", parent: null, index: 2 };
const FIELD = { id: "f", type: "core/field" };
const withForm = updateNodes(campaign(), "home", null, (nodes) => [
  ...nodes,
  { id: "form1", type: "core/form" },
]);

test("a slot takes what its definition allows", () => {
  expect(mayPlace(withForm, catalogue(), slot("form1", "fields"), [FIELD])).toBe("fits");
  expect(mayPlace(withForm, catalogue(), slot("form1", "fields"), [text("x")])).toBe("not-allowed");
  expect(mayPlace(withForm, catalogue(), slot("form1", "footer"), [FIELD])).toBe("no-place");
});

test("a full slot takes nothing more, but its own nodes may move in it", () => {
  const band = slot("band", "content");
  const one = findNode(campaign(), "home", "one")?.node ?? text("one");

  expect(mayPlace(campaign(), catalogue(), band, [text("a"), text("b")])).toBe("full");
  expect(mayPlace(campaign(), catalogue(), band, [one, text("a")], true)).toBe("fits");
});

test("a node does not fit into itself", () => {
  const band = findNode(campaign(), "home", "band")?.node ?? section("band");

  expect(mayPlace(campaign(), catalogue(), slot("inner", "content"), [band], true)).toBe(
    "inside-itself",
  );
});

test("what is added without a place goes into the selected node, else behind it", () => {
  expect(nearestSpot(campaign(), catalogue(), "home", "inner", [text("x")])).toEqual({
    page: "home",
    parent: { node: "inner", slot: "content" },
    index: 1,
  });
  expect(nearestSpot(campaign(), catalogue(), "home", "one", [text("x")])).toEqual({
    page: "home",
    parent: { node: "band", slot: "content" },
    index: 1,
  });
  expect(nearestSpot(campaign(), catalogue(), "home", undefined, [text("x")])).toEqual(END);
});

test("what is added without a place becomes no slide of a carousel but its first", () => {
  const before = campaign();
  const slide = (...slides: PlacedNode[]): Campaign =>
    updateNodes(before, "home", null, (nodes) => [
      ...nodes,
      { id: "show", type: "core/carousel", slots: { slides } },
    ]);
  const empty = slide();
  const filled = slide(text("first"));
  const at = findNode(filled, "home", "show")?.spot.index ?? -1;

  expect(nearestSpot(empty, catalogue(), "home", "show", [text("x")])).toEqual({
    page: "home",
    parent: { node: "show", slot: "slides" },
    index: 0,
  });
  for (const selected of ["show", "first"])
    expect(nearestSpot(filled, catalogue(), "home", selected, [text("x")])).toEqual({
      page: "home",
      parent: null,
      index: at + 1,
    });
});
