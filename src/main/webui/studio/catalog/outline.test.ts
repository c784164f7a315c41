import { expect, test } from "vitest";
import { campaign, campaignWithForms, catalogue, field, text } from "../page/test-campaign";
import { fieldsOf } from "./fields";
import { outlineOf, wordsOn } from "./outline";

test("slots are shown only where a component has several", () => {
  const nodes = [
    { id: "form", type: "core/form", slots: { aside: [text("note")] } },
    ...(campaign().pages["home"]?.content ?? []),
  ];

  const rows = outlineOf(nodes, catalogue());

  expect(rows.map(({ key }) => key)).toEqual(["form", "title", "band"]);
  expect(rows[0]?.children.map(({ key }) => key)).toEqual(["form/fields", "form/aside"]);
  expect(rows[0]?.children[1]?.children.map(({ key }) => key)).toEqual(["note"]);
  expect(rows[2]?.children.map(({ key }) => key)).toEqual(["one", "inner"]);
});

test("a node is called by its words, in the language looked at", () => {
  expect(wordsOn(campaign(), "home", text("one"), catalogue(), "zh-CN")).toBe("一");
  expect(wordsOn(campaign(), "home", text("x", "<p>Hi <b>you</b></p>"), catalogue(), "en")).toBe(
    "Hi you",
  );
});

test("a field is called by its label, which its form has", () => {
  const called = (id: string, name: string, locale: string): string =>
    wordsOn(campaignWithForms(), "home", field(id, name), catalogue(), locale);

  expect(called("n1", "name", "zh-CN")).toBe("姓名");
  expect(called("e1", "email", "zh-CN")).toBe("Email");
  expect(called("gone", "name", "en")).toBe("");
});

test("a control is chosen by the hint, then by the type", () => {
  const fields = fieldsOf({
    required: ["a"],
    properties: {
      a: { type: "string", "x-control": "color" },
      b: { type: "string", enum: ["x", "y"] },
      c: { type: "integer" },
      d: { type: "array", items: { type: "object" } },
    },
  });

  expect(fields.map(({ kind }) => kind)).toEqual(["color", "choice", "number", "list"]);
  expect(fields.map(({ required }) => required)).toEqual([true, false, false, false]);
});
