/** What a quiz, a prize pool and the like hold when a component brings its own: enough to be played. */
import type { LocalizedText, PlacedNode, ResourceKind } from "../page/campaign";
import type { JsonObject } from "../page/json";

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
  const say = (en: string, zh: string): LocalizedText => inLocales({ en, "zh-CN": zh });
  switch (kind) {
    case "quizzes":
      return {
        questions: [
          {
            id: "q1",
            text: say("Your first question?", "第一个问题？"),
            choices: [say("Right answer", "正确答案"), say("Wrong answer", "错误答案")],
            answer: [0],
          },
        ],
        pass: 1,
      };
    case "pools":
      return {
        mode: "odds",
        prizes: [{ id: "prize1", title: say("First prize", "一等奖"), stock: 10, odds: 0.1 }],
        perVisitor: 1,
      };
    case "forms":
      return { fields: fieldsOf(node, labelled) };
    case "polls":
      return {
        question: say("Your question?", "投票问题？"),
        options: [
          { id: "one", title: say("First option", "选项一") },
          { id: "two", title: say("Second option", "选项二") },
        ],
      };
    case "coupons":
      return { title: say("Coupon", "优惠券"), pattern: "CODE-????-##", stock: 100 };
    case "checkins":
      return {
        milestones: [{ id: "seven", title: say("All seven days", "连续七天"), days: 7 }],
      };
  }
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
