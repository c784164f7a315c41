import { expect, test } from "vitest";
import { addPage } from "./commands/add-page";
import { moveNodes } from "./commands/move-nodes";
import { removeNodes } from "./commands/remove-nodes";
import { reorderPages } from "./commands/reorder-pages";
import { setProp } from "./commands/set-prop";
import { setText } from "./commands/set-text";
import type { Campaign } from "./campaign";
import { differencesBetween } from "./differences";
import { campaign } from "./test-campaign";

const before = campaign();

/** As it comes from the server: shares nothing with the other version. */
function received(one: Campaign): Campaign {
  return JSON.parse(JSON.stringify(one)) as Campaign;
}

function found(after: Campaign): readonly unknown[] {
  return differencesBetween(before, received(after));
}

test("the same document has no differences, whatever order its members have", () => {
  expect(found(before)).toEqual([]);
  const { i18n = {}, ...rest } = before;
  expect(found({ i18n, ...rest })).toEqual([]);
});

test("pins of components are no difference", () => {
  const pinned: Campaign & { components: object } = {
    ...before,
    components: { "core/x": "1.0.0" },
  };
  expect(found(pinned)).toEqual([]);
});

test("a property tells what it was and what it is", () => {
  expect(found(setProp(before, "home", "title", "text", "Hello"))).toEqual([
    {
      what: "component",
      did: "changed",
      page: "home",
      node: "title",
      type: "core/heading",
      path: "text",
      before: "title",
      after: "Hello",
    },
  ]);
});

test("a translation tells its language", () => {
  expect(found(setText(before, "home", "one", "text", "zh-CN", "二"))).toMatchObject([
    { what: "text", did: "changed", node: "one", locale: "zh-CN", before: "一", after: "二" },
  ]);
});

test("components that were added, removed and moved are told once each", () => {
  expect(found(removeNodes(before, "home", ["title"]))).toMatchObject([
    { what: "component", did: "removed", node: "title", page: "home" },
  ]);
  expect(differencesBetween(removeNodes(before, "home", ["title"]), before)).toMatchObject([
    { what: "component", did: "added", node: "title" },
  ]);
  const last = { page: "home", parent: null, index: 2 };
  expect(found(moveNodes(before, "home", ["title"], last))).toMatchObject([
    { what: "component", did: "moved", page: "home" },
  ]);
  const inside = { page: "home", parent: { node: "inner", slot: "content" }, index: 0 };
  expect(found(moveNodes(before, "home", ["title"], inside))).toMatchObject([
    { what: "component", did: "moved", node: "title" },
  ]);
});

test("pages that were added and reordered are told", () => {
  expect(found(addPage(before, "more", "More"))).toMatchObject([{ what: "page", did: "added" }]);
  expect(found(reorderPages(before, "thanks", 0))).toMatchObject([{ what: "page", did: "moved" }]);
});

test("data, theme, settings, actions and conditions are told by their place", () => {
  const [first, ...others] = before.pages["home"]?.content ?? [];
  if (!first) throw new Error("no node");
  const after: Campaign = {
    ...before,
    title: "Gala",
    theme: { color: { brand: { $type: "color", $value: "#ff0000" } } },
    resources: { pools: { main: { prizes: [{ id: "mug", stock: 3 }] } } },
    pages: {
      ...before.pages,
      home: {
        format: "page/1",
        content: [
          { ...first, on: { press: [{ goto: "thanks" }] }, showIf: { var: "x" } },
          ...others,
        ],
      },
    },
  };

  const stocked: Campaign = {
    ...after,
    resources: { pools: { main: { prizes: [{ id: "mug", stock: 5 }] } } },
  };

  expect(found(after)).toMatchObject([
    { what: "setting", did: "added", path: "title", after: "Gala" },
    { what: "action", path: "press", node: "title" },
    { what: "condition", node: "title" },
    { what: "data", did: "added", path: "pools.main" },
    { what: "theme", did: "added", path: "color" },
  ]);
  expect(differencesBetween(after, received(stocked))).toMatchObject([
    { what: "data", did: "changed", path: "pools.main.prizes.0.stock", before: 3, after: 5 },
  ]);
});
