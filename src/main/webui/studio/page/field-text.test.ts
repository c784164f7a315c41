import { expect, test } from "vitest";
import { fieldText, fieldTextSchema, memberIn, setFieldText, shownField } from "./field-text";
import type { ShownField } from "./field-text";
import { campaignWithForms, catalogue } from "./test-campaign";

function shown(node: string): ShownField {
  const found = shownField(campaignWithForms(), "home", node, catalogue());
  if (!found) throw new Error(node);
  return found;
}

test("what is typed on the page goes to the form, in the language that is edited", () => {
  const before = campaignWithForms();

  const english = setFieldText(before, shown("e1"), "label", "en", "E-mail address");
  const chinese = setFieldText(before, shown("e1"), "label", "zh-CN", "邮箱");

  expect(fieldText(english, { ...shown("e1"), field: at(english) }, "label", "zh-CN")).toBe(
    "E-mail address",
  );
  expect(at(chinese)["label"]).toEqual({ en: "Email", "zh-CN": "邮箱" });
  expect(chinese.pages).toBe(before.pages);
  expect(chinese.i18n).toBe(before.i18n);

  function at({ resources }: typeof before): ShownField["field"] {
    const [, email] = resources?.forms?.["lead"]?.["fields"] as ShownField["field"][];
    return email ?? {};
  }
});

test("a text is shown in the language that is edited, else in the main one", () => {
  expect(fieldText(campaignWithForms(), shown("n1"), "label", "zh-CN")).toBe("姓名");
  expect(fieldText(campaignWithForms(), shown("e1"), "label", "zh-CN")).toBe("Email");
  expect(fieldText(campaignWithForms(), shown("e1"), "help", "en")).toBeUndefined();
});

test("only what is agreed to is typed with marks", () => {
  expect(fieldTextSchema({ type: "consent" }, "label")["x-control"]).toBe("richtext");
  expect(fieldTextSchema({ type: "text" }, "label")["x-control"]).toBeUndefined();
  expect(memberIn("field.label")).toBe("label");
  expect(memberIn("heading")).toBeUndefined();
});

test("what shows no field of its form has no such text", () => {
  expect(shownField(campaignWithForms(), "home", "f1", catalogue())).toBeUndefined();
  expect(shownField(campaignWithForms(), "home", "end", catalogue())).toBeUndefined();
});
