import { describe, expect, test } from "vitest";
import type { Campaign, Nodes } from "./campaign";
import type { Located } from "./findings";
import { fieldsOf, formNamed, nameOf, placedFields } from "./form-fields";
import { mendOf } from "./mends";
import { campaignWithForms, catalogue, field, form } from "./test-campaign";
import { findNode } from "./tree";

const KNOWN = catalogue();

function finding(rule: string, more: Partial<Located>): Located {
  return {
    rule,
    pointer: "",
    detail: "",
    severity: "UNFINISHED",
    values: {},
    page: "home",
    node: undefined,
    inside: undefined,
    ...more,
  };
}

function withHome(...content: Nodes): Campaign {
  const before = campaignWithForms();
  return { ...before, pages: { home: { format: "page/1", content } } };
}

function names(after: Campaign, key = "lead"): readonly string[] {
  return fieldsOf(formNamed(after, key)).map(nameOf);
}

function mended(before: Campaign, found: Located): { what: unknown; after: Campaign } {
  const mend = mendOf(before, found, KNOWN);
  return { what: mend?.what, after: mend?.change(before) ?? before };
}

describe("one press", () => {
  test("adds a field to the form that lacks it, of the kind that its name says", () => {
    const before = withHome(form("f1", "lead", field("p1", "phone")));

    const { what, after } = mended(
      before,
      finding("field-unknown", { node: "p1", values: { name: "phone", form: "lead" } }),
    );

    expect(what).toBe("Newsletter");
    expect(fieldsOf(formNamed(after, "lead"))).toContainEqual({
      name: "phone",
      type: "phone",
      label: { en: "Mobile number", "zh-CN": "手机号" },
      required: true,
    });
    expect(findNode(after, "home", "p1")?.node.props).toEqual({ name: "phone" });
  });

  test("adds what a component of somebody else asks for", () => {
    const other = { id: "x1", type: "acme/slider", props: { name: "mood" } };
    const before = withHome(form("f1", "lead", other));

    const { after } = mended(
      before,
      finding("field-unknown", { node: "x1", values: { name: "mood" } }),
    );

    expect(names(after)).toEqual(["name", "email", "mood"]);
  });

  test("moves a field that stands in no form into one, with what it asks for", () => {
    const before = withHome(form("f1", "lead", field("n1", "name")), field("lost", "email"));

    const { what, after } = mended(before, finding("field-outside", { node: "lost" }));

    expect(what).toBe("Newsletter");
    expect(placedFields(after, KNOWN).map(({ name, inside }) => [name, inside?.node])).toEqual([
      ["name", "f1"],
      ["email", "f1"],
    ]);
    expect(names(after)).toEqual(["name", "email"]);
  });

  test("shows a field by a component that can", () => {
    const terms = { fields: [{ name: "terms", type: "consent" }] };
    const before = {
      ...withHome(form("f1", "lead", field("t1", "terms"))),
      resources: { forms: { lead: terms } },
    };

    const { what, after } = mended(
      before,
      finding("field-type", { node: "t1", values: { name: "terms", type: "consent" } }),
    );

    expect(what).toBe("core/consent");
    expect(findNode(after, "home", "t1")?.node.type).toBe("core/consent");
  });

  test("makes a field that stands twice in a form two", () => {
    const before = withHome(form("f1", "lead", field("e1", "email"), field("e2", "email")));

    const { after } = mended(
      before,
      finding("field-twice", { node: "e2", values: { name: "email" } }),
    );

    expect(names(after)).toEqual(["name", "email", "email2"]);
    expect(findNode(after, "home", "e2")?.node.props).toEqual({ name: "email2" });
  });

  test("sends the form that is shown", () => {
    const shown = form("f1", "lead", field("e1", "email"));
    const before = withHome({
      ...shown,
      on: { submit: [{ action: "lead.submit", with: { form: "more" } }] },
    });

    const { after } = mended(before, finding("form-mismatch", { node: "f1", values: {} }));

    expect(findNode(after, "home", "f1")?.node.on).toEqual(shown.on);
  });

  test("puts a field that is missing onto the page", () => {
    const before = withHome(form("f1", "lead", field("n1", "name")));

    const { what, after } = mended(
      before,
      finding("field-missing", {
        page: undefined,
        pointer: "/resources/forms/lead/fields/1",
        values: { name: "email" },
      }),
    );

    expect(what).toBe("Email");
    expect(placedFields(after, KNOWN).map(({ name }) => name)).toEqual(["name", "email"]);
  });
});

describe("nothing is offered", () => {
  test.each([
    ["where no form is on the page", withHome(field("e1", "email")), "field-outside"],
    [
      "where the form is not there",
      withHome(form("f1", "gone", field("e1", "email"))),
      "field-unknown",
    ],
    ["for any other finding", campaignWithForms(), "prop-required"],
  ])("%s", (_, before, rule) => {
    expect(mendOf(before, finding(rule, { node: "e1", values: { name: "email" } }), KNOWN)).toBe(
      undefined,
    );
  });
});
