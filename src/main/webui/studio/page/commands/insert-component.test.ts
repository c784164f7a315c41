import { describe, expect, test } from "vitest";
import type { Catalogue, ComponentDefinition } from "../../catalog/definition";
import type { Campaign } from "../campaign";
import { fieldsIn, fieldsOf, findForm, nameOf, placedForms } from "../form-fields";
import { campaign, campaignWithForms, catalogue, field } from "../test-campaign";
import { findNode } from "../tree";
import { insertComponent } from "./insert-component";

const LEAD = {
  forms: {
    lead: {
      fields: [
        { name: "name", type: "name", label: { en: "Your name", "zh-CN": "姓名" }, required: true },
        {
          name: "phone",
          type: "phone",
          label: { en: "Mobile number", "zh-CN": "手机号" },
          help: "Only used to send you your prize.",
          placeholder: "138 0000 0000",
        },
        {
          name: "size",
          type: "choice",
          label: "Size",
          options: [{ value: "s", label: { en: "Small", "zh-CN": "小" } }],
        },
      ],
    },
  },
};

const SHOWN = [field("a", "name"), field("b", "phone"), field("c", "size")];

function known(): Catalogue {
  const all = catalogue();
  const more = (name: string, example: ComponentDefinition["example"]): ComponentDefinition => {
    const one = all.components.get(name);
    if (!one) throw new Error(name);
    return { ...one, example };
  };
  const changed = [
    more("core/form", {
      props: { form: "lead" },
      slots: { fields: SHOWN },
      on: { submit: [{ action: "lead.submit", with: { form: "lead" } }] },
      resources: LEAD,
    }),
    more("core/field", { props: { name: "phone" }, resources: LEAD }),
  ];
  return {
    ...all,
    components: new Map([...all.components, ...changed.map((one) => [one.name, one] as const)]),
  };
}

function dropped(
  before: Campaign,
  name: string,
  into: string | null = null,
): { readonly after: Campaign; readonly id: string } {
  const definition = known().components.get(name);
  if (!definition) throw new Error(name);
  const parent = into === null ? null : { node: into, slot: "fields" };
  const spot = { page: "home", parent, index: 0 };
  const { campaign: after, ids } = insertComponent(before, spot, definition, known());
  return { after, id: ids[0] ?? "" };
}

describe("a form that is dropped onto a page", () => {
  test("brings a form with the fields of its example, in the campaign's languages", () => {
    const { after, id } = dropped({ ...campaign(), locales: ["zh-CN", "en"] }, "core/form");
    const { form: key = "" } = findForm(after, "home", id, known()) ?? {};

    expect(findNode(after, "home", id)?.node.on?.["submit"]).toEqual([
      { action: "lead.submit", with: { form: key } },
    ]);
    expect(after.resources?.forms?.[key]).toEqual({
      title: "表单",
      fields: [
        { name: "name", type: "name", label: { "zh-CN": "姓名", en: "Your name" }, required: true },
        { name: "phone", type: "phone", label: { "zh-CN": "手机号", en: "Mobile number" } },
        {
          name: "size",
          type: "choice",
          label: "Size",
          options: [{ value: "s", label: { "zh-CN": "小", en: "Small" } }],
        },
      ],
    });
  });

  test("leaves the samples of help and of what is typed behind", () => {
    const { after } = dropped(campaign(), "core/form");

    expect(JSON.stringify(after.resources)).not.toContain("138 0000");
    expect(JSON.stringify(after.resources)).not.toContain("send you your prize");
  });

  test("lays out the campaign's own form where there is one", () => {
    const { after, id } = dropped(campaignWithForms(), "core/form");
    const shown = placedForms(after, known()).find(({ node }) => node === id);

    expect(shown?.form).toBe("lead");
    expect(shown && fieldsIn(after, shown, known()).map(({ name }) => name)).toEqual([
      "name",
      "email",
    ]);
    expect(after.resources).toEqual(campaignWithForms().resources);
  });

  test("has a title that no other form has", () => {
    const first = dropped({ ...campaign(), locales: ["en"] }, "core/form").after;
    const forms = Object.values(first.resources?.forms ?? {});

    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({ title: "Form" });
  });
});

describe("a field that is dropped into a form", () => {
  const names = (after: Campaign): readonly string[] =>
    fieldsOf(after.resources?.forms?.["lead"]).map(nameOf);

  test("is one of the form's fields at once, with a label in every language", () => {
    const { after, id } = dropped(campaignWithForms(), "core/field", "f1");

    expect(findNode(after, "home", id)?.node.props).toEqual({ name: "phone" });
    expect(fieldsOf(after.resources?.forms?.["lead"])).toContainEqual({
      name: "phone",
      type: "phone",
      label: { en: "Mobile number", "zh-CN": "手机号" },
    });
  });

  test("asks for what the form does not ask for yet", () => {
    const once = dropped(campaignWithForms(), "core/field", "f1").after;
    const twice = dropped(once, "core/field", "f1").after;
    const thrice = dropped(twice, "core/field", "f1").after;

    expect([...names(thrice)].sort()).toEqual(["email", "name", "phone", "text", "text2"]);
  });

  test("outside of every form changes none", () => {
    const { after } = dropped(campaignWithForms(), "core/field");

    expect(after.resources).toEqual(campaignWithForms().resources);
  });
});
