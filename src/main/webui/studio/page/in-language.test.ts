import { expect, test } from "vitest";
import type { Campaign } from "./campaign";
import { inLanguage } from "./in-language";

const PHRASES = {
  de: { Hello: "Hallo", "First prize": "Erster Preis", "Morning tea": "Morgentee", One: "Eins" },
  "zh-TW": { Hello: "您好", One: "一" },
};

function template(): Campaign {
  return {
    format: "campaign/1",
    slug: "tea",
    title: { en: "Morning tea", "zh-CN": "早茶" },
    locales: ["en", "zh-CN"],
    pages: {
      home: {
        format: "page/1",
        title: { en: "Hello", "zh-CN": "你好" },
        content: [
          {
            id: "b1",
            type: "core/section",
            props: { label: "Hello", items: [{ text: "One" }, { text: "2" }] },
            slots: { content: [{ id: "b2", type: "core/button", props: { label: "Untouched" } }] },
            on: { press: [{ toast: { en: "Hello", "zh-CN": "你好" } }] },
          },
        ],
      },
    },
    resources: {
      pools: { gala: { prizes: [{ id: "p1", title: { en: "First prize", "zh-CN": "一等奖" } }] } },
    },
    i18n: { "zh-CN": { "b1.label": "你好", "b1.items.0.text": "一" } },
  };
}

test("in its own main language a template stays as it is", () => {
  expect(inLanguage(template(), PHRASES, "en-GB")).toEqual(template());
});

test("another language of the template becomes the main one, with the texts in their places", () => {
  const begun = inLanguage(template(), PHRASES, "zh-SG");

  expect(begun.locales).toEqual(["zh-CN", "en"]);
  expect(begun.pages["home"]?.content[0]?.props).toEqual({
    label: "你好",
    items: [{ text: "一" }, { text: "2" }],
  });
  expect(begun.i18n).toEqual({ en: { "b1.label": "Hello", "b1.items.0.text": "One" } });
});

test("a further language comes with English beside it and no other", () => {
  const begun = inLanguage(template(), PHRASES, "de-AT");

  expect(begun.locales).toEqual(["de", "en"]);
  expect(begun.title).toEqual({ de: "Morgentee", en: "Morning tea" });
  expect(begun.pages["home"]?.content[0]?.props?.["label"]).toBe("Hallo");
  expect(begun.pages["home"]?.content[0]?.on?.["press"]).toEqual([
    { toast: { de: "Hallo", en: "Hello" } },
  ]);
  expect(begun.resources?.pools?.["gala"]?.["prizes"]).toEqual([
    { id: "p1", title: { de: "Erster Preis", en: "First prize" } },
  ]);
  expect(begun.i18n).toEqual({ en: { "b1.label": "Hello", "b1.items.0.text": "One" } });
});

test.each([
  ["zh-HK", ["zh-TW", "en"]],
  ["zh-Hant", ["zh-TW", "en"]],
  ["zh", ["zh-CN", "en"]],
  ["it", ["en", "zh-CN", "it"]],
])("who works in %s begins with %s", (locale, locales) => {
  expect(inLanguage(template(), PHRASES, locale).locales).toEqual(locales);
});

test("a template whose main language is Chinese begins in English for who works in English", () => {
  const chinese = inLanguage(template(), PHRASES, "zh-CN");

  const begun = inLanguage(chinese, PHRASES, "en");

  expect(begun.locales).toEqual(["en", "zh-CN"]);
  expect(begun.pages["home"]?.content[0]?.props?.["label"]).toBe("Hello");
  expect(begun.i18n?.["zh-CN"]).toEqual({ "b1.label": "你好", "b1.items.0.text": "一" });
});
