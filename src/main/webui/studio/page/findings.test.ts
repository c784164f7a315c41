import { expect, test } from "vitest";
import { byNode, locate } from "./findings";
import { campaign } from "./test-campaign";

function finding(pointer: string): Parameters<typeof locate>[1] {
  return { pointer, rule: "prop-required", detail: "", severity: "UNFINISHED", values: {} };
}

test("a pointer leads to the node and to what is inside it", () => {
  const deep = locate(campaign(), finding("/pages/home/content/1/slots/content/0/props/text"));
  const slot = locate(campaign(), finding("/pages/home/content/1/slots/content"));

  expect(deep).toMatchObject({ page: "home", node: "one", inside: "text", prop: "text" });
  expect(slot).toMatchObject({ page: "home", node: "band" });
});

test("a pointer into a list of properties leads to the path of its field", () => {
  const label = locate(campaign(), finding("/pages/home/content/0/props/segments/2/label"));
  const steps = locate(campaign(), finding("/pages/home/content/0/on/press/0"));

  expect(label.prop).toBe("segments.2.label");
  expect(steps.prop).toBeUndefined();
});

test("what is about the page or the campaign has no node", () => {
  expect(locate(campaign(), finding("/pages/home/title"))).toMatchObject({
    page: "home",
    node: undefined,
  });
  expect(locate(campaign(), finding("/resources/pools/main")).page).toBeUndefined();
});

test("findings are found by their node", () => {
  const found = [locate(campaign(), finding("/pages/home/content/0/props/text"))];

  expect(byNode(found).get("title")).toEqual(found);
});
