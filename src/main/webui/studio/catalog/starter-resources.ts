/** What a quiz, a prize pool and the like hold when a component brings its own: enough to be played. */
import type { Campaign, LocalizedText, ResourceKind } from "../page/campaign";
import { mainLocale, textIn } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, isJsonObject, without } from "../page/json";
import type { Example } from "./definition";
import { inLocalesOf, spoken } from "./spoken";

/** How a property, a parameter and a gate call the kind. */
export const SINGULAR: Readonly<Record<ResourceKind, string>> = {
  quizzes: "quiz",
  pools: "pool",
  forms: "form",
  polls: "poll",
  coupons: "coupon",
  checkins: "checkin",
};

/** What a new one is called where the campaign is edited, as its author calls it. */
const TITLES: Readonly<Record<ResourceKind, string>> = {
  quizzes: "Quiz",
  pools: "Prize pool",
  forms: "Form",
  polls: "Poll",
  coupons: "Coupon",
  checkins: "Check-in card",
};

/** What a resource of the kind is called as long as nobody has called it anything. */
export function firstTitle(kind: ResourceKind, campaign: Campaign): string {
  return textIn(spoken(TITLES[kind]), mainLocale(campaign));
}

/** @param example whose own resource it may take the place of */
export function starterResource(
  kind: ResourceKind,
  campaign: Campaign,
  example: JsonObject | undefined,
): JsonObject {
  const inLocales = inLocalesOf(campaign);
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
      return { fields: exampleFields(example, campaign) };
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

/** A field of one of the forms an example works on, as a campaign takes it. */
export function exampleField(
  example: Example,
  name: string,
  campaign: Campaign,
): JsonObject | undefined {
  return Object.values(example.resources?.forms ?? {})
    .flatMap((form) => exampleFields(form, campaign))
    .find((field) => field["name"] === name);
}

/** The fields of an example's form; its samples of help and of what is typed stay behind. */
function exampleFields(form: JsonObject | undefined, campaign: Campaign): readonly JsonObject[] {
  const inLocales = inLocalesOf(campaign);
  const fields = form?.["fields"];
  if (!isJsonList(fields)) return [];
  return fields.filter(isJsonObject).map((field) => ({
    ...without(without(field, "help"), "placeholder"),
    ...labelled(field, inLocales),
    ...(isJsonList(field["options"]) && {
      options: field["options"].map((one) =>
        isJsonObject(one) ? { ...one, ...labelled(one, inLocales) } : one,
      ),
    }),
  }));
}

function labelled(
  { label }: JsonObject,
  inLocales: (text: LocalizedText) => LocalizedText,
): JsonObject {
  return isLocalizedText(label) ? { label: inLocales(label) } : {};
}

function isLocalizedText(value: Json | undefined): value is string | Record<string, string> {
  if (typeof value === "string") return true;
  return isJsonObject(value) && Object.values(value).every((one) => typeof one === "string");
}
