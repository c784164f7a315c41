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
