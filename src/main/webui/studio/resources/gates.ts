/** What a visitor must have done first: the gates of `requires`. */
import type { Campaign } from "../page/campaign";
import type { Json } from "../page/json";
import { isJsonList } from "../page/json";
import { itemsOf, textFrom } from "./items";

export interface Gate {
  /** As the document writes it, such as `quiz:gala`. */
  readonly id: string;
  readonly kind: "registered" | "quiz" | "form" | "poll" | "checkin";
  readonly name: string;
  /** Of a check-in card. */
  readonly milestone: string;
}

/** All gates there can be in a campaign. */
export function gatesOf(campaign: Campaign): readonly Gate[] {
  const { quizzes, forms, polls, checkins } = campaign.resources ?? {};
  const named = (kind: "quiz" | "form" | "poll", all: object | undefined): Gate[] =>
    Object.keys(all ?? {}).map((name) => ({ id: `${kind}:${name}`, kind, name, milestone: "" }));
  return [
    { id: "registered", kind: "registered", name: "", milestone: "" },
    ...named("quiz", quizzes),
    ...named("form", forms),
    ...named("poll", polls),
    ...Object.entries(checkins ?? {}).flatMap(([name, card]) =>
      itemsOf(card, "milestones").map((one): Gate => {
        const milestone = textFrom(one["id"]);
        return { id: `checkin:${name}:${milestone}`, kind: "checkin", name, milestone };
      }),
    ),
  ];
}

export function requiredBy(value: Json | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((one) => typeof one === "string") : [];
}
