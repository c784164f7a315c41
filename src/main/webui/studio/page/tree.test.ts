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
