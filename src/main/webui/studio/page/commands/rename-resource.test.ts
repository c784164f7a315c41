import { expect, test } from "vitest";
import type { Catalogue } from "../../catalog/definition";
import type { Campaign } from "../campaign";
import { catalogue, section, text } from "../test-campaign";
import { renameResource } from "./rename-resource";

function known(): Catalogue {
  const all = catalogue();
  const quiz = all.components.get("core/heading");
  if (!quiz) throw new Error("the catalogue has headings");
  return {
    components: new Map([
      ...all.components,
      ["core/quiz", { ...quiz, props: { properties: { quiz: { "x-control": "quiz" } } } }],
    ]),
    actions: new Map([
      [
        "quiz.start",
        {
          name: "quiz.start",
          title: "Start",
          with: [{ name: "quiz", kind: "QUIZ", required: true, title: "Quiz" }],
          outcomes: [],
        },
      ],
    ]),
  };
}

function using(name: string): Campaign {
  return {
    format: "campaign/2",
    slug: "gala",
    locales: ["en"],
    pages: {
      home: {
        format: "page/1",
        content: [
          section("s", {
            id: "q",
            type: "core/quiz",
            props: { quiz: name, title: "old" },
            on: { start: [{ action: "quiz.start", with: { quiz: name }, then: {}, else: [] }] },
          }),
          {
            ...text("t"),
            showIf: {
              and: [{ "==": [{ var: `quizzes.${name}.passed` }, true] }, { var: "pools.old" }],
            },
          },
        ],
      },
    },
    resources: {
      quizzes: { [name]: { questions: [] }, other: { requires: [`quiz:${name}`, "form:old"] } },
      forms: { old: {} },
    },
  };
}

test("everything that names a resource follows its new name", () => {
  expect(renameResource(using("old"), "quizzes", "old", "new", known())).toEqual(using("new"));
});

test("a name that is taken or not allowed changes nothing", () => {
  const before = using("old");
  for (const to of ["other", "old", "2", "a b", ""])
    expect(renameResource(before, "quizzes", "old", to, known())).toBe(before);
  expect(renameResource(before, "pools", "old", "new", known())).toBe(before);
});
