/** What a quiz, a prize pool and the like hold when a component brings its own: enough to be played. */
import type { LocalizedText, PlacedNode, ResourceKind } from "../page/campaign";
import type { JsonObject } from "../page/json";

/** The message files of `src/main/texts/starters/`, by path: an English text and what it is in the file's language. */
const FILES = import.meta.glob<Readonly<Record<string, string>>>("../../../texts/starters/*.json", {
  eager: true,
  import: "default",
});

/** A name that says what it is, for a campaign that has none of the kind. */
export const FIRST_NAME: Readonly<Record<ResourceKind, string>> = {
  quizzes: "quiz",
  pools: "prizes",
  forms: "form",
  polls: "poll",
  coupons: "coupon",
  checkins: "card",
};

/**
 * @param inLocales the same text, in every language of the campaign
 * @param labelled a node's own English text, with its translations
 */
export function starterResource(
  kind: ResourceKind,
  node: PlacedNode,
  inLocales: (text: LocalizedText) => LocalizedText,
  labelled: Labelled,
): JsonObject {
  const say = (english: string): LocalizedText => inLocales(spoken(english));
  switch (kind) {
    case "quizzes":
      return {
        questions: [
          {
            id: "q1",
            text: say("Your first question?"),
            choices: [say("Right answer"), say("Wrong answer")],
            answer: [0],
          },
        ],
        pass: 1,
      };
    case "pools":
      return {
        mode: "odds",
        prizes: [{ id: "prize1", title: say("First prize"), stock: 10, odds: 0.1 }],
        perVisitor: 1,
      };
    case "forms":
      return { fields: fieldsOf(node, labelled) };
    case "polls":
      return {
        question: say("Your question?"),
        options: [
          { id: "one", title: say("First option") },
          { id: "two", title: say("Second option") },
        ],
      };
    case "coupons":
      return { title: say("Coupon"), pattern: "CODE-????-##", stock: 100 };
    case "checkins":
      return {
        milestones: [{ id: "seven", title: say("All seven days"), days: 7 }],
      };
  }
}

function spoken(english: string): LocalizedText {
  const others = Object.entries(FILES).flatMap(([path, texts]): [string, string][] => {
    const text = texts[english];
    const locale = /([^/]+)\.json$/.exec(path)?.[1];
    return text === undefined || locale === undefined ? [] : [[locale, text]];
  });
  return { en: english, ...Object.fromEntries(others) };
}

type Labelled = (node: PlacedNode, prop: string, english: string) => LocalizedText;

/** The fields that stand in a form on the page, as the server is to take them down. */
function fieldsOf(form: PlacedNode, labelled: Labelled): JsonObject[] {
  return Object.values(form.slots ?? {})
    .flat()
    .flatMap((node) => {
      const { type, props } = node;
      if (typeof props?.["name"] !== "string") return [];
      const consent = type === "core/consent";
      const label = props["label"];
      return [
        {
          name: props["name"],
          type: consent ? "consent" : (props["type"] ?? "text"),
          label:
            consent || typeof label !== "string" ? props["name"] : labelled(node, "label", label),
          required: props["required"] ?? consent,
        },
      ];
    });
}
