/** What a visibility condition can be about, and the JsonLogic it is written in. */
import type { Campaign, ResourceKind } from "../page/campaign";
import type { Json, JsonObject } from "../page/json";
import { isJsonList, isJsonObject, sameJson } from "../page/json";
import { titledResources } from "../page/resource-titles";

export interface Fact {
  /** The path that says it, with what it must be. */
  readonly path: string;
  readonly value: boolean | string | number;
  readonly kind:
    | "registered"
    | "quizPassed"
    | "quizPlayed"
    | "won"
    | "noDrawsLeft"
    | "submitted"
    | "voted"
    | "couponTaken"
    | "markedToday"
    | "campaignOpen"
    | "campaignEnded";
  /** The title of the resource it is about. */
  readonly name: string;
}

export interface Term {
  readonly fact: Fact;
  readonly holds: boolean;
}

export type Condition =
  | { readonly kind: "always" }
  | { readonly kind: "terms"; readonly join: "and" | "or"; readonly terms: readonly Term[] }
  /** A rule the designer did not write: it stays as it is. */
  | { readonly kind: "custom" };

/** What is known of each resource: the member of its state, and what it must be. */
const OF_RESOURCES: readonly (readonly [ResourceKind, string, Fact["value"], Fact["kind"]])[] = [
  ["quizzes", "passed", true, "quizPassed"],
  ["quizzes", "state", "done", "quizPlayed"],
  ["pools", "won", true, "won"],
  ["pools", "drawsLeft", 0, "noDrawsLeft"],
  ["forms", "submitted", true, "submitted"],
  ["polls", "voted", true, "voted"],
  ["coupons", "taken", true, "couponTaken"],
  ["checkins", "today", true, "markedToday"],
];

export function factsOf(campaign: Campaign): readonly Fact[] {
  return [
    { path: "visitor.registered", value: true, kind: "registered", name: "" },
    ...OF_RESOURCES.flatMap(([resources, member, value, kind]) =>
      titledResources(campaign, resources).map(({ id, label }): Fact => ({
        path: `${resources}.${id}.${member}`,
        value,
        kind,
        name: label,
      })),
    ),
    { path: "campaign.state", value: "open", kind: "campaignOpen", name: "" },
    { path: "campaign.state", value: "ended", kind: "campaignEnded", name: "" },
  ];
}

export function readCondition(rule: JsonObject | undefined, facts: readonly Fact[]): Condition {
  if (rule === undefined) return { kind: "always" };
  const join = "or" in rule ? "or" : "and";
  const parts: Json | undefined = rule[join] ?? [rule];
  const terms = isJsonList(parts) ? parts.map((part) => termOf(part, facts)) : [];
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length && known.length > 0
    ? { kind: "terms", join, terms: known }
    : { kind: "custom" };
}

export function ruleOf(join: "and" | "or", terms: readonly Term[]): JsonObject | undefined {
  const parts = terms.map(({ fact, holds }): JsonObject => ({
    [holds ? "==" : "!="]: [{ var: fact.path }, fact.value],
  }));
  return parts.length > 1 ? { [join]: parts } : parts[0];
}

function termOf(part: Json, facts: readonly Fact[]): Term | undefined {
  if (!isJsonObject(part)) return undefined;
  for (const fact of facts)
    for (const holds of [true, false])
      if (sameJson(part, ruleOf("and", [{ fact, holds }]))) return { fact, holds };
  return undefined;
}
