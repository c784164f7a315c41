import { describe, expect, test } from "vitest";
import { factsOf } from "../catalog/facts";
import { emptyResource, freshResource } from "../catalog/starter";
import { gatesOf } from "../resources/gates";
import type { Campaign } from "./campaign";
import { setResourceTitle } from "./commands/set-resource-title";
import { locate } from "./findings";
import { KINDS, freeTitle, resourceTitle, titledResources } from "./resource-titles";
import { campaign, campaignWithForms } from "./test-campaign";

function withResources(resources: NonNullable<Campaign["resources"]>): Campaign {
  return { ...campaign(), resources };
}

describe("what a resource is called", () => {
  test("is its title; where it has none, what was its name", () => {
    const all = withResources({
      pools: { main: { title: "Gala prizes" }, "pool-0abc123": {}, gold: {} },
    });

    expect(titledResources(all, "pools")).toEqual([
      { id: "main", label: "Gala prizes" },
      { id: "pool-0abc123", label: "pool" },
      { id: "gold", label: "gold" },
    ]);
  });

  test("is the text that visitors read, for a coupon and a poll", () => {
    const all = withResources({
      coupons: { c: { title: { en: "10 % off", "zh-CN": "九折" } } },
      polls: { p: { question: "Which song?" }, named: { title: "Songs", question: "Which?" } },
    });

    expect(resourceTitle(all, "coupons", "c")).toBe("10 % off");
    expect(resourceTitle(all, "polls", "p")).toBe("Which song?");
    expect(resourceTitle(all, "polls", "named")).toBe("Songs");
  });

  test("has a number behind it where another one is called so", () => {
    const form = { title: "Form" };
    const all = withResources({ forms: { a: form, b: { title: "Form (2)" }, c: form, d: form } });

    expect(titledResources(all, "forms").map(({ label }) => label)).toEqual([
      "Form",
      "Form (2)",
      "Form (3)",
      "Form (4)",
    ]);
    expect(freeTitle(all, "forms", "Form")).toBe("Form 2");
  });
});

describe("a resource that gets another title", () => {
  test("keeps its key, and with it stock, codes and entries", () => {
    const before = withResources({ pools: { main: { prizes: [] } } });

    const after = setResourceTitle(before, "pools", "main", "Gala");

    expect(after.resources).toEqual({ pools: { main: { prizes: [], title: "Gala" } } });
    expect(after.pages).toBe(before.pages);
  });

  test("has none when it is emptied, and no longer one than the format takes", () => {
    const before = withResources({ forms: { f: { title: "Old", fields: [] } } });

    expect(setResourceTitle(before, "forms", "f", "  ").resources?.forms?.["f"]).toEqual({
      fields: [],
    });
    const long = setResourceTitle(before, "forms", "f", "x".repeat(100));
    expect(resourceTitle(long, "forms", "f")).toHaveLength(59);
    expect(long.resources?.forms?.["f"]?.["title"]).toBe("x".repeat(80));
    expect(setResourceTitle(before, "forms", "gone", "x")).toBe(before);
  });
});

test.each(KINDS)("a new one of %s has a title and a key that nothing had", (kind) => {
  const made = [emptyResource(kind, campaign()), freshResource(kind, campaign())];

  const keys = made.map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  for (const { key, value } of made) {
    expect(key).toMatch(/^[a-z]+-0[a-z0-9]{6,}$/);
    const all = withResources({ [kind]: { [key]: value } });
    expect(resourceTitle(all, kind, key)).not.toBe(key);
    expect(resourceTitle(all, kind, key)).toMatch(/^[A-Z]/);
  }
});

test("conditions and gates name a resource by its title, and keep its key", () => {
  const all = withResources({
    forms: { "form-0abc123": { title: "Newsletter" } },
    checkins: { card: { title: "Week", milestones: [{ id: "m1", title: "Three days" }] } },
  });

  expect(factsOf(all).find(({ kind }) => kind === "submitted")).toMatchObject({
    path: "forms.form-0abc123.submitted",
    name: "Newsletter",
  });
  expect(gatesOf(all).slice(1)).toEqual([
    { id: "form:form-0abc123", kind: "form", name: "Newsletter", milestone: "" },
    { id: "checkin:card:m1", kind: "checkin", name: "Week", milestone: "Three days" },
  ]);
});

describe("a finding names", () => {
  const at = (
    rule: string,
    pointer: string,
    values: Record<string, string>,
  ): ReturnType<typeof locate> =>
    locate(campaignWithForms(), { rule, pointer, values, detail: "", severity: "UNFINISHED" });

  test("a field by its label and a form by its title", () => {
    const missing = at("field-missing", "/resources/forms/lead/fields/0", { name: "name" });
    const differs = at("form-mismatch", "/pages/home/content/0/props/form", {
      name: "lead",
      form: "more",
    });

    expect(missing.names).toEqual({ name: "Name" });
    expect(missing.title).toBe("Newsletter");
    expect(differs.names).toEqual({ name: "Newsletter", form: "more" });
    expect(differs.values).toEqual({ name: "lead", form: "more" });
  });

  test("everything else as the server says it", () => {
    expect(at("value-maxLength", "/title", { limit: "80" }).names).toEqual({ limit: "80" });
  });
});
