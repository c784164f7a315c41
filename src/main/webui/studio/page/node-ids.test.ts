import { expect, test } from "vitest";
import type { PlacedNode } from "./campaign";
import { idsOf, takeId, withFreshIds } from "./node-ids";
import { campaign, section, text } from "./test-campaign";

test("an id tells what the node is, and is free", () => {
  const taken = new Set(["prizeWheel1"]);

  expect(takeId("core/prize-wheel", taken)).toBe("prizeWheel2");
  expect(takeId("core/prize-wheel", taken)).toBe("prizeWheel3");
  expect(takeId("odd", taken)).toBe("node1");
});

test("ids are looked for on all pages and at all depths", () => {
  expect([...idsOf(campaign())].sort()).toEqual(["band", "bye", "inner", "one", "title", "two"]);
});

test("what a copy's steps name inside the copy follows it, at any depth", () => {
  const button: PlacedNode = {
    id: "b",
    type: "core/button",
    on: {
      press: [
        { open: "d" },
        { close: "elsewhere" },
        {
          action: "draw.enter",
          then: { win: [{ command: "w.spinTo" }, { close: "d" }] },
          else: [{ open: "d" }, { goto: "home" }],
        },
      ],
    },
  };
  const nodes = [section("s", button, text("d")), { id: "w", type: "core/prize-wheel" }];

  const { nodes: copied, ids } = withFreshIds(nodes, new Set(["heading1"]));

  expect(Object.fromEntries(ids)).toEqual({
    s: "section1",
    b: "button1",
    d: "heading2",
    w: "prizeWheel1",
  });
  expect(copied[0]?.slots?.["content"]?.[0]).toEqual({
    id: "button1",
    type: "core/button",
    on: {
      press: [
        { open: "heading2" },
        { close: "elsewhere" },
        {
          action: "draw.enter",
          then: { win: [{ command: "prizeWheel1.spinTo" }, { close: "heading2" }] },
          else: [{ open: "heading2" }, { goto: "home" }],
        },
      ],
    },
  });
});
