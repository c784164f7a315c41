import { describe, expect, test } from "vitest";
import type { Campaign, Nodes } from "../campaign";
import { copyOf } from "../clipboard";
import { fieldsOf, findForm, nameOf, removedNames } from "../form-fields";
import { applyPatch, inverse, patchBetween } from "../patch";
import { campaign, campaignWithForms, catalogue, field, form } from "../test-campaign";
import { findNode } from "../tree";
import { broughtBy, formsOf, withFormsOf } from "./bring-forms";
import { duplicateNodes } from "./duplicate-nodes";
import { moveNodes } from "./move-nodes";
import { pasteNodes } from "./paste-nodes";
import { removeNodes } from "./remove-nodes";
import { removePage } from "./remove-page";
import { settleFields } from "./settle-fields";

const KNOWN = catalogue();

function settled(before: Campaign, after: Campaign): Campaign {
  return settleFields(before, after, KNOWN);
}

function names(after: Campaign, key = "lead"): readonly string[] {
  return fieldsOf(after.resources?.forms?.[key]).map(nameOf);
}

function nameAt(after: Campaign, page: string, id: string): unknown {
  return findNode(after, page, id)?.node.props?.["name"];
}

function clipOf(
  before: Campaign,
  page: string,
  ...ids: readonly string[]
): ReturnType<typeof copyOf> {
  const clip = copyOf(before, page, ids);
  return { ...clip, forms: formsOf(before, page, clip.nodes, KNOWN) };
}

function pasted(
  into: Campaign,
  page: string,
  node: string,
  clip: ReturnType<typeof copyOf>,
): { readonly after: Campaign; readonly id: string } {
  const spot = { page, parent: { node, slot: "fields" }, index: 1 };
  const { campaign: put, ids } = pasteNodes(into, spot, clip);
  const after = settleFields(into, withFormsOf(put, clip, KNOWN), KNOWN, broughtBy(clip));
  return { after, id: ids[0] ?? "" };
}

function withHome(content: Nodes): Campaign {
  const before = campaignWithForms();
  return { ...before, pages: { ...before.pages, home: { format: "page/1", content } } };
}

describe("a field that is duplicated", () => {
  const before = campaignWithForms();
  const { campaign: put, ids } = duplicateNodes(before, "home", ["e1"]);
  const after = settleFields(before, put, KNOWN, broughtBy(clipOf(before, "home", "e1")));

  test("is a field of its own, right behind the other", () => {
    expect(names(after)).toEqual(["name", "email", "email2"]);
    expect(nameAt(after, "home", ids[0] ?? "")).toBe("email2");
    expect(fieldsOf(after.resources?.forms?.["lead"])[2]).toEqual({
      name: "email2",
      type: "email",
      label: "Email",
      required: true,
    });
  });

  test("goes with one undo, from the page and from the form", () => {
    expect(applyPatch(after, inverse(patchBetween(before, after)))).toEqual(before);
  });
});

describe("a field that is pasted", () => {
  test("into another form is defined there, under a name that is free", () => {
    const clip = clipOf(campaignWithForms(), "home", "e1");

    const { after, id } = pasted(campaignWithForms(), "thanks", "f2", clip);

    expect(names(after, "more")).toEqual(["text", "email"]);
    expect(nameAt(after, "thanks", id)).toBe("email");
    expect(names(after)).toEqual(["name", "email"]);
  });

  test("after it was cut is the same field, with its column of the export", () => {
    const before = campaignWithForms();
    const clip = clipOf(before, "home", "e1");
    const cut = settled(before, removeNodes(before, "home", ["e1"]));

    const { after, id } = pasted(cut, "home", "f1", clip);

    expect(names(cut)).toEqual(["name"]);
    expect(removedNames(cut.resources?.forms?.["lead"])).toEqual(["email"]);
    expect(nameAt(after, "home", id)).toBe("email");
    expect(removedNames(after.resources?.forms?.["lead"])).toEqual([]);
  });

  test("into another campaign brings what it asks for along", () => {
    const clip = clipOf(campaignWithForms(), "home", "n1");
    const own = { ...campaignWithForms(), resources: { forms: { more: { fields: [] } } } };

    const { after } = pasted(own, "thanks", "f2", clip);

    expect(fieldsOf(after.resources?.forms?.["more"])).toContainEqual({
      name: "name",
      type: "name",
      label: { en: "Name", "zh-CN": "姓名" },
    });
  });
});

test("a form that is pasted into another campaign brings its fields", () => {
  const clip = clipOf(campaignWithForms(), "home", "f1");
  const spot = { page: "home", parent: null, index: 0 };
  const other = campaign();

  const { campaign: put } = pasteNodes(other, spot, clip);
  const after = settleFields(other, withFormsOf(put, clip, KNOWN), KNOWN, broughtBy(clip));

  expect(names(after)).toEqual(["name", "email"]);
});

describe("a field whose component goes", () => {
  test("is no field of the form that stays", () => {
    const before = campaignWithForms();

    const after = settled(before, removeNodes(before, "home", ["e1"]));

    expect(after.resources?.forms?.["lead"]).toEqual({
      title: "Newsletter",
      fields: [{ name: "name", type: "name", label: { en: "Name", "zh-CN": "姓名" } }],
      "x-removed": ["email"],
    });
  });

  test("stays as long as the form shows it elsewhere", () => {
    const before = withHome([
      form("f1", "lead", field("e1", "email")),
      form("f3", "lead", field("e3", "email"), field("n3", "name")),
    ]);

    const after = settled(before, removeNodes(before, "home", ["e1"]));

    expect(names(after)).toEqual(["name", "email"]);
  });

  test("stays where the whole form goes, or its page", () => {
    const before = campaignWithForms();

    expect(settled(before, removeNodes(before, "home", ["f1"])).resources).toBe(before.resources);
    expect(settled(before, removePage(before, "thanks")).resources).toBe(before.resources);
  });
});

describe("a field that is moved", () => {
  const more = { page: "thanks", parent: { node: "f2", slot: "fields" }, index: 0 };

  test("to another form takes what it asks for along", () => {
    const before = withHome([
      form("f1", "lead", field("n1", "name"), field("e1", "email")),
      form("f3", "more", field("q3", "text")),
    ]);
    const spot = { page: "home", parent: { node: "f3", slot: "fields" }, index: 0 };

    const after = settled(before, moveNodes(before, "home", ["e1"], spot));

    expect(names(after)).toEqual(["name"]);
    expect(names(after, "more")).toEqual(["text", "email"]);
    expect(nameAt(after, "home", "e1")).toBe("email");
  });

  test("gets another name where the new form has such a one", () => {
    const before = withHome([
      form("f1", "lead", field("n1", "name")),
      form("f3", "more", field("q3", "text")),
    ]);
    const asked = { fields: [{ name: "text", type: "text", label: "Which?" }] };
    const full = { ...before, resources: { forms: { ...before.resources?.forms, lead: asked } } };
    const home = withHome([
      form("f1", "lead", field("t1", "text")),
      form("f3", "more", field("q3", "text")),
    ]);
    const both = { ...full, pages: home.pages };
    const spot = { page: "home", parent: { node: "f3", slot: "fields" }, index: 1 };

    const after = settled(both, moveNodes(both, "home", ["t1"], spot));

    expect(nameAt(after, "home", "t1")).toBe("text2");
    expect(fieldsOf(after.resources?.forms?.["more"])[1]).toMatchObject({ label: "Which?" });
  });

  test("within its form changes nothing of it", () => {
    const before = campaignWithForms();
    const spot = { ...more, page: "home", parent: { node: "f1", slot: "fields" } };

    const after = settled(before, moveNodes(before, "home", ["e1"], spot));

    expect(after.resources).toBe(before.resources);
  });

  test("out of every form keeps what it asks for, until it stands in one again", () => {
    const before = campaignWithForms();
    const end = { page: "home", parent: null, index: 2 };

    const away = settled(before, moveNodes(before, "home", ["e1"], end));
    const spot = { page: "home", parent: { node: "f1", slot: "fields" }, index: 0 };
    const back = settled(away, moveNodes(away, "home", ["e1"], spot));

    expect(away.resources).toBe(before.resources);
    expect(back.resources).toBe(before.resources);
    expect(nameAt(back, "home", "e1")).toBe("email");
  });
});

test("a form that none was chosen for gets one when a field comes into it", () => {
  const before = withHome([{ id: "f9", type: "core/form", slots: { fields: [] } }]);
  const put = withHome([{ id: "f9", type: "core/form", slots: { fields: [field("x", "email")] } }]);

  const after = settled(before, put);
  const { form: key = "" } = findForm(after, "home", "f9", KNOWN) ?? {};

  expect(key).toMatch(/^form-0/);
  expect(fieldsOf(after.resources?.forms?.[key])).toEqual([
    { name: "email", type: "email", label: { en: "Email", "zh-CN": "邮箱" }, required: true },
  ]);
});

test("what changes no field changes no form", () => {
  const before = campaignWithForms();

  expect(settled(before, before)).toBe(before);
  expect(settled(before, removeNodes(before, "home", ["end"])).resources).toBe(before.resources);
});
