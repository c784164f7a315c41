import { expect, test } from "vitest";
import { campaign, section, text } from "./test-campaign";
import { everyNode, findAnywhere, findNode, mapNodes, nodesAt, updateNode, without } from "./tree";

test("nodes come parents first, each with its place and those above it", () => {
  const found = [...everyNode("home", campaign().pages["home"]?.content ?? [])];

  expect(found.map(({ node }) => node.id)).toEqual(["title", "band", "one", "inner", "two"]);
  expect(found[4]).toMatchObject({
    spot: { page: "home", parent: { node: "inner", slot: "content" }, index: 0 },
    ancestors: [{ id: "band" }, { id: "inner" }],
  });
});

test("a node is found on its page, and on any", () => {
  expect(findNode(campaign(), "home", "bye")).toBeUndefined();
  expect(findAnywhere(campaign(), "bye")?.spot.page).toBe("thanks");
  expect(nodesAt(campaign(), "home", { node: "band", slot: "none" })).toEqual([]);
});

test("a node is found as each state of the campaign has it, whichever was asked before", () => {
  const first = campaign();
  const states = [1, 2, 3, 4, 5, 6].map((n) =>
    updateNode(first, "home", "two", (node) => ({ ...node, props: { text: String(n) } })),
  );

  for (const round of [0, 1])
    for (const [at, state] of states.entries())
      expect([round, findNode(state, "home", "two")?.node.props]).toEqual([
        round,
        { text: String(at + 1) },
      ]);
  expect(findNode(first, "home", "two")?.node).toEqual(text("two"));
});

test("one content on two pages gives the places of each", () => {
  const content = [section("a", text("b"))];
  const both = { ...campaign(), pages: { one: { content }, two: { content } } } as never;

  expect(findNode(both, "one", "b")?.spot.page).toBe("one");
  expect(findNode(both, "two", "b")?.spot.page).toBe("two");
  expect(findNode(both, "one", "b")?.ancestors.map(({ id }) => id)).toEqual(["a"]);
});

test("of two nodes with one id the first is found", () => {
  const content = [section("a", text("b")), { ...text("b"), type: "core/other" }];
  const twice = { ...campaign(), pages: { home: { content } } } as never;

  expect(findNode(twice, "home", "b")?.spot.parent).toEqual({ node: "a", slot: "content" });
});

test("nodes go with all that stands in them, from any depth", () => {
  const nodes = [section("a", text("b"), section("c", text("d"), text("e")))];

  expect(without(nodes, new Set(["d", "b"]))).toEqual([section("a", section("c", text("e")))]);
  expect(without(nodes, new Set(["c"]))).toEqual([section("a", text("b"))]);
  expect(without(nodes, new Set(["x"]))).toBe(nodes);
});

test("what is not changed stays the same object", () => {
  const before = campaign();
  const after = updateNode(before, "home", "two", (node) => ({ ...node, props: { text: "2" } }));

  expect(findNode(after, "home", "two")?.node.props).toEqual({ text: "2" });
  expect(findNode(after, "home", "one")?.node).toBe(findNode(before, "home", "one")?.node);
  expect(after.pages["thanks"]).toBe(before.pages["thanks"]);
  expect(updateNode(before, "home", "two", (node) => node)).toBe(before);
  expect(updateNode(before, "nowhere", "two", () => text("x"))).toBe(before);
});

test("every node is changed once, parents before what stands in them", () => {
  const order: string[] = [];
  const nodes = [section("a", section("b", text("c"))), text("d")];

  const after = mapNodes(nodes, (node) => {
    order.push(node.id);
    return node.id === "c" ? text("changed") : node;
  });

  expect(order).toEqual(["a", "b", "c", "d"]);
  expect(after[0]).toEqual(section("a", section("b", text("changed"))));
  expect(after[1]).toBe(nodes[1]);
});
