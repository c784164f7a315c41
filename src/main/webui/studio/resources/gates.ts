/** What a visitor must have done first: the gates of `requires`. */
import type { Campaign, ResourceKind } from "../page/campaign";
import { mainLocale, textIn } from "../page/campaign";
import type { Json } from "../page/json";
import { isJsonList } from "../page/json";
import { titledResources } from "../page/resource-titles";
import { itemsOf, localizedFrom, textFrom } from "./items";

export interface Gate {
  /** As the document writes it, such as `quiz:gala`. */
  readonly id: string;
  readonly kind: "registered" | "quiz" | "form" | "poll" | "checkin";
  /** The title of the resource. */
  readonly name: string;
  /** What is reached on a check-in card. */
  readonly milestone: string;
}

/** All gates there can be in a campaign. */
export function gatesOf(campaign: Campaign): readonly Gate[] {
  const titled = (kind: "quiz" | "form" | "poll", all: ResourceKind): Gate[] =>
    titledResources(campaign, all).map(({ id, label }) => ({
      id: `${kind}:${id}`,
      kind,
      name: label,
      milestone: "",
    }));
  return [
    { id: "registered", kind: "registered", name: "", milestone: "" },
    ...titled("quiz", "quizzes"),
    ...titled("form", "forms"),
    ...titled("poll", "polls"),
    ...titledResources(campaign, "checkins").flatMap(({ id: card, label }) =>
      itemsOf(campaign.resources?.checkins?.[card] ?? {}, "milestones").map((one, at): Gate => {
        const id = textFrom(one["id"]);
        const title = textIn(localizedFrom(one["title"]), mainLocale(campaign));
        const milestone = title || String(at + 1);
        return { id: `checkin:${card}:${id}`, kind: "checkin", name: label, milestone };
      }),
    ),
  ];
}

export function requiredBy(value: Json | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((one) => typeof one === "string") : [];
}
