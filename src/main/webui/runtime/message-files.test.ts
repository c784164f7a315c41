import { describe, expect, test } from "vitest";
import { withMessages, withPhrases } from "../build/texts.mjs";

describe("a component with its message files", () => {
  test("a key without a dot is a word of its own, one with a dot a text of its example", () => {
    const whole = withMessages(
      { example: { props: {} }, texts: { en: { next: "Next" } } },
      { de: { next: "Weiter", "example.heading": "Hallo" }, en: { back: "Back" } },
    );

    expect(whole).toEqual({
      example: { props: {}, i18n: { de: { "example.heading": "Hallo" } } },
      texts: { en: { next: "Next", back: "Back" }, de: { next: "Weiter" } },
    });
  });

  test("a key of a form's field is that field's text, in the languages there are", () => {
    const size = {
      name: "size",
      type: "choice",
      options: [{ value: "s", label: "Small" }, { value: "m.2" }],
    };
    const whole = withMessages(
      {
        example: {
          resources: {
            forms: { lead: { fields: [size, { name: "mail", label: { en: "E-mail" } }] } },
          },
        },
      },
      {
        de: {
          "form.size.label": "Größe",
          "form.size.options.s": "Klein",
          "form.size.options.m.2": "Mittel",
          "form.mail.label": "E-Mail",
          "form.heading": "Los",
          "form.colour.label": "Farbe",
        },
        fr: { "form.size.options.s": "Petit" },
      },
    );

    expect(whole).toEqual({
      example: {
        resources: {
          forms: {
            lead: {
              fields: [
                {
                  name: "size",
                  type: "choice",
                  label: { de: "Größe" },
                  options: [
                    { value: "s", label: { en: "Small", de: "Klein", fr: "Petit" } },
                    { value: "m.2", label: { de: "Mittel" } },
                  ],
                },
                { name: "mail", label: { en: "E-mail", de: "E-Mail" } },
              ],
            },
          },
        },
        i18n: { de: { "form.heading": "Los", "form.colour.label": "Farbe" } },
      },
    });
  });
});

describe("usual messages in more languages", () => {
  const phrases = { de: { "Well done!": "Sehr gut!" }, "zh-CN": { "Well done!": "太棒了" } };

  test.each([
    [
      { toast: { en: "Well done!" } },
      { toast: { en: "Well done!", de: "Sehr gut!", "zh-CN": "太棒了" } },
    ],
    [
      { toast: { en: "Well done!", "zh-CN": "好" } },
      { toast: { en: "Well done!", "zh-CN": "好", de: "Sehr gut!" } },
    ],
    [{ toast: { en: "Something else" } }, { toast: { en: "Something else" } }],
    [
      [{ then: { win: [{ toast: "Well done!" }] } }],
      [{ then: { win: [{ toast: "Well done!" }] } }],
    ],
  ])("%j becomes %j", (before, after) => {
    expect(withPhrases(before, phrases)).toEqual(after);
  });
});
