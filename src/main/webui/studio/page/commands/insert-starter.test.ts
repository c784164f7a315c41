import { expect, test } from "vitest";
import type { Starter } from "../../catalog/starter";
import { starterOf } from "../../catalog/starter";
import type { Campaign } from "../campaign";
import { campaign, catalogue, section, text, wheel } from "../test-campaign";
import { idsOf } from "../node-ids";
import { findNode } from "../tree";
import { insertStarter } from "./insert-starter";

const END = { page: "home", parent: null, index: 2 };

function plain(...nodes: Starter["nodes"]): Starter {
  return { nodes, beside: [], texts: {}, resources: {} };
}

test("new nodes get ids that no page of the campaign has", () => {
  const before = campaign();
  const spot = { page: "home", parent: { node: "inner", slot: "content" }, index: 0 };

  const starter = plain(section("x", text("one")));
  const { campaign: after, ids } = insertStarter(before, spot, starter);

  expect(ids).toEqual(["section1"]);
  expect([...idsOf(after)].sort()).toEqual([...idsOf(before), "section1", "heading1"].sort());
  expect(after.pages["thanks"]).toBe(before.pages["thanks"]);
});

test("a place that is not there takes nothing", () => {
  const before = campaign();
  const nowhere = { page: "nowhere", parent: null, index: 0 };

  const { campaign: after, ids } = insertStarter(before, nowhere, plain(text("x")));

  expect(after).toBe(before);
  expect(ids).toEqual([]);
});

test("a component comes bound, with its dialog, its pool and its words in both languages", () => {
  const { campaign: after } = insertWheel(campaign());
  const [pool = ""] = Object.keys(after.resources?.pools ?? {});

  expect(findNode(after, "home", "prizeWheel1")?.node.on?.["spin"]).toEqual([
    {
      action: "draw.enter",
      with: { pool },
      then: { win: [{ command: "prizeWheel1.spinTo" }, { open: "dialog1" }] },
    },
  ]);
  expect(after.pages["home"]?.content.at(-1)).toMatchObject({ id: "dialog1", type: "core/dialog" });
  expect(pool).toMatch(/^pool-0[a-z0-9]+$/);
  expect(after.resources?.pools?.[pool]).toMatchObject({ title: "Prize pool", mode: "odds" });
  expect(findNode(after, "home", "dialog1")?.node.props?.["heading"]).toBe("You won");
  expect(after.i18n?.["zh-CN"]?.["dialog1.heading"]).toBe("中奖啦");
});

test("a Chinese campaign begins in Chinese, and keeps the English words", () => {
  const { campaign: after } = insertWheel({ ...campaign(), locales: ["zh-CN", "en"] });

  expect(findNode(after, "home", "dialog1")?.node.props?.["heading"]).toBe("中奖啦");
  expect(after.i18n?.["en"]?.["dialog1.heading"]).toBe("You won");
});

test("whatever its Chinese is called, a Chinese campaign begins in Chinese", () => {
  for (const locale of ["zh", "zh-Hans", "zh-TW"]) {
    const { campaign: after } = insertWheel({ ...campaign(), locales: [locale] });

    expect(findNode(after, "home", "dialog1")?.node.props?.["heading"]).toBe("中奖啦");
  }
});

test("messages come in the languages of the campaign", () => {
  const told = (...locales: string[]): unknown => {
    const steps = [{ toast: { en: "Too late", "zh-CN": "太晚了" } }];
    const definition = { ...wheel(), example: { on: { spin: steps } } };
    const before = { ...campaign(), locales };
    const starter = starterOf(definition, before, catalogue());
    return starter.nodes[0]?.on?.["spin"]?.[0];
  };

  expect(told("zh-Hans")).toEqual({ toast: "太晚了" });
  expect(told("zh", "en")).toEqual({ toast: { zh: "太晚了", en: "Too late" } });
  expect(told("de")).toEqual({ toast: "Too late" });
});

test("a campaign's own pool is taken rather than made", () => {
  const own = { mode: "odds", prizes: [] };
  const { campaign: after } = insertWheel({ ...campaign(), resources: { pools: { main: own } } });

  expect(after.resources?.pools).toEqual({ main: own });
  expect(findNode(after, "home", "prizeWheel1")?.node.on?.["spin"]?.[0]).toMatchObject({
    with: { pool: "main" },
  });
});

function insertWheel(before: Campaign): { readonly campaign: Campaign } {
  const known = { ...catalogue(), components: new Map([[wheel().name, wheel()]]) };
  return insertStarter(before, END, starterOf(wheel(), before, known));
}
