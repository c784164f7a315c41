import { describe, expect, test } from "vitest";
import { FIELD_TYPES, readyField } from "../catalog/ready-fields";
import { hasMember, ofType, optionLabel, optionsOf, withLines } from "./field-type";

const BOTH = { locales: ["en", "zh-CN"] };

describe("a ready field", () => {
  const LOCALES = ["en", "zh-CN", "zh-TW", "ja", "ko", "de", "es", "fr", "pt-BR", "ar"];

  test.each(FIELD_TYPES)("of the kind %s has a label in ten languages", (type) => {
    const { label } = readyField(type, { locales: LOCALES });

    const texts = Object.values(label as Record<string, string>);
    expect(texts).toHaveLength(10);
    expect(texts.every((text) => text.trim() !== "")).toBe(true);
    // English has no file of its own: whatever has none would say the English text.
    expect(new Set(texts).size).toBeGreaterThan(3);
  });

  test("speaks the campaign's language alone where there is one", () => {
    expect(readyField("phone", { locales: ["zh-CN"] })["label"]).toBe("手机号");
    expect(readyField("consent", { locales: ["en"] })["label"]).toMatch(/^<p>I agree/);
  });

  test("that is chosen from has options, whose values are made once", () => {
    const [one, other] = [readyField("choice", BOTH), readyField("choice", BOTH)].map(optionsOf);

    expect(one?.map(optionLabel)[0]).toEqual({ en: "First option", "zh-CN": "选项一" });
    expect(one?.[0]?.["value"]).not.toBe(other?.[0]?.["value"]);
  });
});

describe("a field that gets another kind", () => {
  test("keeps its name, and its label where somebody wrote it", () => {
    const asked = { name: "phone", type: "phone", label: "Reach me at", region: "CN" };

    expect(ofType(asked, "email", BOTH)).toEqual({
      name: "phone",
      type: "email",
      label: "Reach me at",
    });
  });

  test("has the label of its kind where nobody wrote one", () => {
    const ready = readyField("phone", BOTH);

    expect(ofType(ready, "email", BOTH)["label"]).toEqual({ en: "Email", "zh-CN": "邮箱" });
    expect(ofType(ready, "email", BOTH)["name"]).toBe("phone");
  });

  test("keeps its options between one and several choices, and only there", () => {
    const choice = { name: "c", type: "choice", label: "Size", options: [{ value: "s" }] };

    expect(ofType(choice, "choices", BOTH)["options"]).toEqual([{ value: "s" }]);
    expect(ofType(choice, "text", BOTH)).toEqual({ name: "c", type: "text", label: "Size" });
    expect(optionsOf(ofType(ofType(choice, "text", BOTH), "choice", BOTH))).toHaveLength(2);
  });

  test("has a rich label only where something is agreed to", () => {
    const text = { name: "t", type: "text", label: { en: "Yes & no", "zh-CN": "是<否" } };

    const agreed = ofType(text, "consent", BOTH);

    expect(agreed["label"]).toEqual({ en: "<p>Yes &amp; no</p>", "zh-CN": "<p>是&lt;否</p>" });
    expect(agreed["required"]).toBe(true);
    expect(ofType(agreed, "text", BOTH)["label"]).toEqual(text.label);
  });

  test("is neither required nor explained when it is hidden", () => {
    const asked = { name: "t", type: "text", label: "T", required: true, help: "H" };

    expect(ofType(asked, "hidden", BOTH)).toEqual({
      name: "t",
      type: "hidden",
      label: "T",
      from: "utm_source",
    });
    expect(hasMember({ type: "hidden" }, "required")).toBe(false);
  });

  test("stays as it is when it has the kind already", () => {
    const asked = { name: "t", type: "text", placeholder: "…" };

    expect(ofType(asked, "text", BOTH)).toBe(asked);
  });
});

describe("lines that are pasted into an option", () => {
  const options = [
    { value: "a", label: "One" },
    { value: "b", label: "" },
  ];

  test("become options of their own", () => {
    const after = withLines(options, 1, ["Red", " Green ", "", "Red", "Blue"], "en", ["en"]);

    expect(after.map(({ label }) => label)).toEqual(["One", "Red", "Green", "Blue"]);
    expect(after.slice(0, 2).map(({ value }) => value)).toEqual(["a", "b"]);
    expect(new Set(after.map(({ value }) => value)).size).toBe(4);
  });

  test("are of the language they are pasted in", () => {
    const both = ["en", "zh-CN"];

    const after = withLines(options, 0, ["红", "绿"], "zh-CN", both);

    expect(after.map(({ label }) => label)).toEqual([
      { en: "One", "zh-CN": "红" },
      { "zh-CN": "绿" },
      "",
    ]);
  });

  test("that are empty change nothing", () => {
    expect(withLines(options, 0, ["", "  "], "en", ["en"])).toBe(options);
    expect(withLines(options, 7, ["Red"], "en", ["en"])).toBe(options);
  });
});
