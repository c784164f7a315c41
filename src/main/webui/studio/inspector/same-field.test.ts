import { expect, test } from "vitest";
import type { Field } from "../catalog/fields";
import { fieldsOf } from "../catalog/fields";
import type { PlacedNode } from "../page/campaign";
import type { Json } from "../page/json";
import { fieldKey, isSameField } from "./same-field";

const FIELDS = fieldsOf({
  type: "object",
  properties: {
    text: { type: "string" },
    size: { type: "string", enum: ["s", "m"] },
    wide: { type: "boolean" },
    columns: { type: "integer" },
    body: { type: "string", "x-control": "richtext" },
    src: { type: "string", "x-control": "image" },
    quiz: { type: "string", "x-control": "quiz" },
    items: { type: "array", items: { type: "object", properties: {} } },
  },
});

function named(name: string): Field {
  const field = FIELDS.find((one) => one.name === name);
  if (!field) throw new Error(name);
  return field;
}

function node(id: string, props: Readonly<Record<string, Json>>): PlacedNode {
  return { id, type: "core/heading", props };
}

function isSame(name: string, before: PlacedNode, after: PlacedNode): boolean {
  const field = named(name);
  return isSameField({ node: before, field, path: name }, { node: after, field, path: name });
}

test.each(["size", "wide", "columns"])(
  "the control of %s is not drawn again for another node with the same value",
  (name) => {
    expect(isSame(name, node("a", { text: "A" }), node("b", { text: "B" }))).toBe(true);
    expect(isSame(name, node("a", { [name]: "s" }), node("b", { [name]: "m" }))).toBe(false);
  },
);

test.each(["text", "body"])("the control of %s knows whose it is", (name) => {
  expect(isSame(name, node("a", { [name]: "A" }), node("b", { [name]: "A" }))).toBe(false);
  expect(isSame(name, node("a", { [name]: "A" }), node("a", { [name]: "A", size: "m" }))).toBe(
    true,
  );
  expect(isSame(name, node("a", { [name]: "A" }), node("a", { [name]: "B" }))).toBe(false);
});

test.each(["src", "quiz", "items"])("the control of %s follows all of its node", (name) => {
  expect(isSame(name, node("a", { [name]: "A" }), node("a", { [name]: "A", size: "m" }))).toBe(
    false,
  );
});

test("another field, or another place of the value, is drawn again", () => {
  const one = node("a", { text: "A" });
  const text = { node: one, field: named("text"), path: "text" };

  expect(isSameField(text, { ...text, field: named("size") })).toBe(false);
  expect(isSameField(text, { ...text, path: "items.0.text" })).toBe(false);
  expect(isSameField(text, { ...text, altPath: "alt" })).toBe(false);
});

test("what keeps nothing of its own shows one node after the other; an editor does not", () => {
  for (const name of ["text", "size", "wide", "columns"])
    expect(fieldKey(node("a", {}), named(name))).toBe(fieldKey(node("b", {}), named(name)));
  for (const name of ["body", "src", "quiz", "items"])
    expect(fieldKey(node("a", {}), named(name))).not.toBe(fieldKey(node("b", {}), named(name)));
});
