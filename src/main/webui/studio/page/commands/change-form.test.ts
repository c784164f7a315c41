import { describe, expect, test } from "vitest";
import type { Campaign, Nodes } from "../campaign";
import { fieldsOf, findForm, formNamed, placedFields, removedNames } from "../form-fields";
import type { JsonObject } from "../json";
import { applyPatch, inverse, patchBetween } from "../patch";
import { campaignWithForms, catalogue, field, form, section } from "../test-campaign";
import { findNode } from "../tree";
import { addField, withField } from "./add-field";
import { changeForm } from "./change-form";
import { showForm } from "./show-form";

const KNOWN = catalogue();

function withFieldsOf(change: (fields: readonly JsonObject[]) => readonly JsonObject[]): Campaign {
  const before = campaignWithForms();
  const value = formNamed(before, "lead") ?? {};
  return changeForm(before, "lead", { ...value, fields: change(fieldsOf(value)) }, KNOWN);
}

function shown(after: Campaign): readonly string[] {
  return placedFields(after, KNOWN).map(({ node, name }) => `${node.type} ${name}`);
}

function withHome(...content: Nodes): Campaign {
  const before = campaignWithForms();
  return { ...before, pages: { ...before.pages, home: { format: "page/1", content } } };
}

describe("a field that is taken out of its form", () => {
  test("goes from every page that shows the form, and undo brings it back", () => {
    const before = withHome(
      form("f1", "lead", field("e1", "email")),
      form("f3", "lead", section("row", field("e3", "email"), field("n3", "name"))),
    );
    const value = { ...formNamed(before, "lead"), fields: [{ name: "name", type: "name" }] };

    const after = changeForm(before, "lead", value, KNOWN);

    expect(shown(after)).toEqual(["core/field name", "core/field text"]);
    expect(removedNames(formNamed(after, "lead"))).toEqual(["email"]);
    expect(formNamed(after, "lead")?.["unique"]).toBeUndefined();
    expect(applyPatch(after, inverse(patchBetween(before, after)))).toEqual(before);
  });

  test("goes from no other form", () => {
    const after = withFieldsOf(() => []);

    expect(shown(after)).toEqual(["core/field text"]);
  });
});

describe("a field that is added to its form", () => {
  const phone = { name: "phone", type: "phone", label: "Phone" };

  test("is laid out wherever the form is shown, after the other fields", () => {
    const after = withFieldsOf((fields) => [...fields, phone]);

    expect(shown(after).slice(0, 3)).toEqual([
      "core/field name",
      "core/field email",
      "core/field phone",
    ]);
  });

  test("stands before what is agreed to, and what is agreed to at the end", () => {
    const agreed = withFieldsOf((fields) => [...fields, { name: "terms", type: "consent" }]);
    const value = formNamed(agreed, "lead") ?? {};

    const after = changeForm(agreed, "lead", withField(value, phone), KNOWN);

    expect(shown(after).slice(0, 4)).toEqual([
      "core/field name",
      "core/field email",
      "core/field phone",
      "core/consent terms",
    ]);
    expect(fieldsOf(formNamed(after, "lead")).map((one) => one["name"])).toEqual([
      "name",
      "email",
      "phone",
      "terms",
    ]);
  });

  test("that nobody sees stands nowhere", () => {
    const after = withFieldsOf((fields) => [...fields, { name: "utm_source", type: "hidden" }]);

    expect(after.pages).toEqual(campaignWithForms().pages);
  });

  test("beside the last one goes where that one stands", () => {
    const before = withHome(form("f1", "lead", section("row", field("n1", "name"))));
    const value = formNamed(before, "lead") ?? {};

    const after = changeForm(before, "lead", withField(value, phone), KNOWN);
    const row = findNode(after, "home", "row")?.node.slots?.["content"];

    expect(row?.map(({ props }) => props?.["name"])).toEqual(["name", "phone"]);
  });
});

test("a field of another type is shown by a component that can show it, at the same place", () => {
  const after = withFieldsOf((fields) => fields.with(0, { name: "name", type: "consent" }));

  expect(findNode(after, "home", "n1")?.node).toEqual({
    id: "n1",
    type: "core/consent",
    props: { name: "name" },
  });
  expect(shown(after)[0]).toBe("core/consent name");
});

test("a label changes no page", () => {
  const after = withFieldsOf((fields) => fields.with(0, { ...fields[0], label: "Who?" }));

  expect(after.pages).toEqual(campaignWithForms().pages);
  expect(removedNames(formNamed(after, "lead"))).toEqual([]);
});

describe("a component that is to show another form", () => {
  test("has its fields laid out and sends it; what stands between stays", () => {
    const before = withHome(
      form("f1", "lead", field("n1", "name"), section("between"), field("e1", "email")),
    );

    const after = showForm(before, "home", "f1", "more", KNOWN);
    const node = findNode(after, "home", "f1")?.node;

    expect(node?.props).toEqual({ form: "more" });
    expect(node?.on?.["submit"]).toEqual([{ action: "lead.submit", with: { form: "more" } }]);
    expect(node?.slots?.["fields"]?.map(({ type, props }) => props?.["name"] ?? type)).toEqual([
      "core/section",
      "text",
    ]);
    expect(after.resources).toBe(before.resources);
  });

  test("keeps the components of fields that both have", () => {
    const before = withHome(form("f1", "more", field("q1", "text"), field("n1", "name")));

    const after = showForm(before, "home", "f1", "lead", KNOWN);

    expect(shown(after)).toEqual(["core/field name", "core/field email", "core/field text"]);
    expect(findNode(after, "home", "n1")).toBeDefined();
  });

  test("that it shows already changes nothing", () => {
    const before = campaignWithForms();

    expect(showForm(before, "home", "f1", "lead", KNOWN)).toBe(before);
    expect(showForm(before, "home", "end", "lead", KNOWN)).toBe(before);
  });
});

describe("a field that is added where its form is shown", () => {
  test("gets a name of its own", () => {
    const ready = { name: "email", type: "email", label: "Email" };

    const after = addField(campaignWithForms(), "home", "f1", ready, KNOWN);

    expect(fieldsOf(formNamed(after, "lead")).map((one) => one["name"])).toEqual([
      "name",
      "email",
      "email2",
    ]);
    expect(shown(after)).toContain("core/field email2");
  });

  test("makes a form where none is chosen", () => {
    const before = withHome({ id: "f9", type: "core/form", slots: { fields: [] } });

    const after = addField(before, "home", "f9", { name: "phone", type: "phone" }, KNOWN);
    const { form: key = "" } = findForm(after, "home", "f9", KNOWN) ?? {};

    expect(formNamed(after, key)).toMatchObject({ fields: [{ name: "phone" }] });
    expect(shown(after)[0]).toBe("core/field phone");
  });
});
