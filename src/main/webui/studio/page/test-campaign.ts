/** A small campaign that tests of the core begin with. */
import type {
  ActionDefinition,
  Catalogue,
  ComponentDefinition,
  PropSchema,
} from "../catalog/definition";
import type { Campaign, PlacedNode, Steps } from "./campaign";

export function text(id: string, words = id): PlacedNode {
  return { id, type: "core/heading", props: { text: words } };
}

export function section(id: string, ...content: readonly PlacedNode[]): PlacedNode {
  return { id, type: "core/section", slots: { content } };
}

/** home: title, band(one, inner(two)); thanks: bye */
export function campaign(): Campaign {
  return {
    format: "campaign/3",
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

const SUBMIT: ActionDefinition = {
  name: "lead.submit",
  title: "Send a form",
  with: [{ name: "form", kind: "FORM", required: true, title: "Form" }],
  outcomes: ["saved", "already", "taken"].map((name) => ({ name, title: name })),
};

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
      props: { type: "object", properties: { form: { type: "string", "x-control": "form" } } },
      slots: {
        fields: { allow: ["core/field", "core/consent", "core/section"], grows: true },
        aside: { allow: ["core/*"] },
      },
    }),
    component("core/field", { props: fieldProps("text", "name", "email", "phone", "choice") }),
    component("core/consent", { props: fieldProps("consent") }),
  ];
  return {
    components: new Map(all.map((one) => [one.name, one])),
    actions: new Map([ANSWER, SUBMIT].map((one) => [one.name, one])),
  };
}

function fieldProps(...types: readonly string[]): PropSchema {
  const name: PropSchema = { type: "string", "x-control": "field", "x-types": types };
  return { type: "object", properties: { name } };
}

export function field(id: string, name: string): PlacedNode {
  return { id, type: "core/field", props: { name } };
}

/** A component that shows the form `key`, and sends it. */
export function form(id: string, key: string, ...fields: readonly PlacedNode[]): PlacedNode {
  const sent: Steps = [{ action: "lead.submit", with: { form: key } }];
  return { id, type: "core/form", props: { form: key }, on: { submit: sent }, slots: { fields } };
}

/** home: one form with a name and an email address, and below it a text; thanks: another form. */
export function campaignWithForms(): Campaign {
  return {
    ...campaign(),
    pages: {
      home: {
        format: "page/1",
        content: [form("f1", "lead", field("n1", "name"), field("e1", "email")), text("end")],
      },
      thanks: { format: "page/1", content: [form("f2", "more", field("q1", "text"))] },
    },
    resources: {
      forms: {
        lead: {
          title: "Newsletter",
          fields: [
            { name: "name", type: "name", label: { en: "Name", "zh-CN": "姓名" } },
            { name: "email", type: "email", label: "Email", required: true },
          ],
          unique: ["email"],
        },
        more: { fields: [{ name: "text", type: "text", label: "Question" }] },
      },
    },
    i18n: {},
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
