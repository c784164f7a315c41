/** A small campaign that tests of the core begin with. */
import type { ActionDefinition, Catalogue, ComponentDefinition } from "../catalog/definition";
import type { Campaign, PlacedNode } from "./campaign";

export function text(id: string, words = id): PlacedNode {
  return { id, type: "core/heading", props: { text: words } };
}

export function section(id: string, ...content: readonly PlacedNode[]): PlacedNode {
  return { id, type: "core/section", slots: { content } };
}

/** home: title, band(one, inner(two)); thanks: bye */
export function campaign(): Campaign {
  return {
    format: "campaign/2",
    slug: "gala",
    locales: ["en", "zh-CN"],
    pages: {
      home: {
        format: "page/1",
        content: [text("title"), section("band", text("one"), section("inner", text("two")))],
      },
      thanks: { format: "page/1", content: [text("bye")] },
    },
    i18n: { "zh-CN": { "one.text": "一" } },
  };
}

function component(name: string, more: Partial<ComponentDefinition>): ComponentDefinition {
  return {
    name,
    version: "1.0.0",
    category: "layout",
    title: name,
    props: { type: "object" },
    slots: {},
    events: {},
    commands: {},
    example: {},
    icon: "",
    ...more,
  };
}

const ANSWER: ActionDefinition = {
  name: "draw.enter",
  title: "Draw",
  with: [{ name: "pool", kind: "POOL", required: true, title: "Pool" }],
  outcomes: ["win", "lose", "limit"].map((name) => ({ name, title: name })),
};

export function catalogue(): Catalogue {
  const all = [
    component("core/heading", {
      props: { type: "object", properties: { text: { type: "string", "x-localized": true } } },
    }),
    component("core/section", { slots: { content: { allow: ["core/*"], grows: true, max: 3 } } }),
    component("core/carousel", { slots: { slides: { allow: ["core/*"] } } }),
    component("core/form", {
      slots: { fields: { allow: ["core/field"] }, aside: { allow: ["core/*"] } },
    }),
    component("core/field", {}),
  ];
  return {
    components: new Map(all.map((one) => [one.name, one])),
    actions: new Map([[ANSWER.name, ANSWER]]),
  };
}

/** A component that draws, with all that an example may hold. */
export function wheel(): ComponentDefinition {
  return component("core/prize-wheel", {
    events: { spin: {} },
    commands: { spinTo: {} },
    example: {
      on: {
        spin: [
          {
            action: "draw.enter",
            with: { pool: "main" },
            then: { win: [{ command: "example.spinTo" }, { open: "won" }] },
          },
        ],
      },
      beside: [{ id: "won", type: "core/dialog", props: { heading: "You won" } }],
      i18n: { "zh-CN": { "won.heading": "中奖啦" } },
    },
  });
}
