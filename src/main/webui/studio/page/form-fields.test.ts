import { describe, expect, test } from "vitest";
import {
  fieldsIn,
  findField,
  freeName,
  placedFields,
  placedForms,
  removedNames,
  remembering,
  withFields,
} from "./form-fields";
import { campaign, campaignWithForms, catalogue, field, form, section } from "./test-campaign";

const HOME = { page: "home", node: "f1" };

test("a field belongs to the nearest form around it, whatever stands between", () => {
  const inner = form("inner", "more", field("deep", "text"));
  const before = {
    ...campaign(),
    pages: {
      home: {
        format: "page/1" as const,
        content: [
          form("f1", "lead", section("row", field("n1", "name"), inner)),
          field("lost", "email"),
        ],
      },
    },
  };

  const inside = placedFields(before, catalogue()).map(({ node, inside: shown }) => [
    node.id,
    shown?.form,
  ]);

  expect(inside).toEqual([
    ["n1", "lead"],
    ["deep", "more"],
    ["lost", undefined],
  ]);
  expect(fieldsIn(before, HOME, catalogue()).map(({ node }) => node.id)).toEqual(["n1"]);
  expect(placedForms(before, catalogue()).map(({ node }) => node)).toEqual(["f1", "inner"]);
});

test("a field is found with its place, to be put beside", () => {
  const found = findField(campaignWithForms(), "home", "e1", catalogue());

  expect(found?.spot).toEqual({ page: "home", parent: { node: "f1", slot: "fields" }, index: 1 });
  expect(fieldsIn(campaignWithForms(), HOME, catalogue()).at(-1)?.spot).toEqual(found?.spot);
});

describe("the name of a new field", () => {
  const asked = { fields: [{ name: "email", type: "email" }], "x-removed": ["phone", "text2"] };

  test.each([
    ["name", "name"],
    ["email", "email2"],
    ["phone", "phone2"],
    ["text2", "text3"],
    ["", "field2"],
  ])("that wants to be “%s” is “%s”: none that a field has, or had", (wanted, name) => {
    expect(freeName(asked, wanted)).toBe(name);
  });
});

describe("a form with other fields", () => {
  const before = {
    fields: [{ name: "name" }, { name: "email" }],
    unique: ["email", "name"],
    "x-source": "kept",
  };

  test("remembers the names that went, and asks for them no more", () => {
    expect(withFields(before, [{ name: "name" }])).toEqual({
      fields: [{ name: "name" }],
      unique: ["name"],
      "x-removed": ["email"],
      "x-source": "kept",
    });
  });

  test("forgets a name that came back", () => {
    const without = withFields(before, []);
    const again = withFields(without, [{ name: "email" }]);

    expect(removedNames(without)).toEqual(["name", "email"]);
    expect(removedNames(again)).toEqual(["name"]);
  });

  test("remembers them whatever is put in its place", () => {
    expect(remembering({ fields: [] }, before)["x-removed"]).toEqual(["name", "email"]);
    expect(remembering(before, undefined)).toEqual(before);
  });
});
