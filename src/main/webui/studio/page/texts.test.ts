import { expect, test } from "vitest";
import type { Campaign } from "./campaign";
import { catalogue, campaign as plain } from "./test-campaign";
import { setTextAt } from "./commands/set-text-at";
import { missingIn, textsOf } from "./texts";

const LOCALES = ["en", "zh-CN"];

function campaign(): Campaign {
  const before = plain();
  const home = before.pages["home"];
  if (!home) throw new Error("there is a home page");
  const [title, ...others] = home.content;
  if (!title) throw new Error("there is a title");
  const toast = { toast: { en: "Tomorrow" } };
  return {
    ...before,
    title: { en: "Gala", "zh-CN": "晚会" },
    pages: {
      ...before.pages,
      home: {
        ...home,
        description: "Win",
        on: { enter: [toast] },
        content: [
          {
            ...title,
            on: {
              press: [
                {
                  action: "draw.enter",
                  then: { limit: [{ refresh: true }, toast] },
                  else: [toast],
                },
              ],
            },
          },
          ...others,
        ],
      },
    },
    resources: {
      quizzes: {
        q: {
          questions: [
            { id: "q1", text: { en: "Who?", "zh-CN": "谁？" }, choices: ["Me", { en: "2" }] },
          ],
          results: [{ id: "r", title: "Calm" }],
        },
      },
      pools: {
        p: { prizes: [{ id: "a", title: "Mug" }], consolation: { id: "c", title: "Thanks" } },
      },
      forms: {
        f: {
          title: "Only the designer shows it",
          fields: [
            { name: "n", type: "name", label: "Name", help: "In full", placeholder: "Mina" },
            { name: "c", type: "choice", label: "Size", options: [{ value: "s", label: "S" }] },
            { name: "t", type: "consent", label: "<p>I agree.</p>" },
          ],
        },
      },
    },
  };
}

const rows = textsOf(campaign(), catalogue());
const keys = rows.map(({ key }) => key);

test("every text has its row, grouped by page and resource", () => {
  expect(keys).toEqual([
    "title",
    "pages/home/description",
    "pages/home/on/enter/0/toast",
    "home/title.text",
    "pages/home/content/0/on/press/0/then/limit/1/toast",
    "pages/home/content/0/on/press/0/else/0/toast",
    "home/one.text",
    "home/two.text",
    "thanks/bye.text",
    "resources/quizzes/q/questions/0/text",
    "resources/quizzes/q/questions/0/choices/0",
    "resources/quizzes/q/questions/0/choices/1",
    "resources/quizzes/q/results/0/title",
    "resources/pools/p/consolation/title",
    "resources/pools/p/prizes/0/title",
    "resources/forms/f/fields/0/label",
    "resources/forms/f/fields/0/help",
    "resources/forms/f/fields/0/placeholder",
    "resources/forms/f/fields/1/label",
    "resources/forms/f/fields/1/options/0/label",
    "resources/forms/f/fields/2/label",
  ]);
  expect(rows.filter(({ rich }) => rich).map(({ key }) => key)).toEqual([
    "resources/forms/f/fields/2/label",
  ]);
  expect(rows.find(({ key }) => key === "home/one.text")).toMatchObject({
    group: "home",
    owner: "core/heading",
    texts: { en: "one", "zh-CN": "一" },
  });
});

test("what is not written in a language is missing there, unless it has no letters", () => {
  const missing = rows.filter((row) => missingIn(row, LOCALES).length > 0).map(({ key }) => key);

  expect(missing).not.toContain("title");
  expect(missing).not.toContain("home/one.text");
  expect(missing).not.toContain("resources/quizzes/q/questions/0/choices/1");
  expect(missing).toContain("resources/quizzes/q/questions/0/choices/0");
  expect(missing).toContain("home/two.text");
});

test("every row can be written in every language, and nothing else changes", () => {
  for (const row of rows)
    for (const locale of LOCALES) {
      const after = setTextAt(campaign(), row.place, locale, "changed");
      const again = textsOf(after, catalogue());
      expect(again.map((one) => (one.key === row.key ? one.texts[locale] : one.texts))).toEqual(
        rows.map((one) => (one.key === row.key ? "changed" : one.texts)),
      );
    }
});

test("an emptied translation is missing again", () => {
  const row = rows.find(({ key }) => key === "title");
  const one = rows.find(({ key }) => key === "home/one.text");
  if (!row || !one) throw new Error("they have rows");

  expect(setTextAt(campaign(), row.place, "zh-CN", "").title).toEqual({ en: "Gala" });
  expect(setTextAt(campaign(), one.place, "zh-CN", "").i18n).toEqual({ "zh-CN": {} });
});
