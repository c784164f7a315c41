/** The kinds of resources, and what a new one begins with. */
import type { ResourceKind } from "../page/campaign";
import type { JsonObject } from "../page/json";

export const KINDS = ["quizzes", "pools", "forms", "polls", "coupons", "checkins"] as const;

export interface ResourceProps {
  readonly value: JsonObject;
  /** `part` names what is typed, so that quick typing is one step. */
  readonly onChange: (value: JsonObject, part?: string) => void;
}

/** Which resource is open in the editor of resources. */
export interface Opened {
  readonly kind: ResourceKind;
  readonly name: string;
}

export const FRESH: Readonly<
  Record<ResourceKind, { readonly name: string; readonly value: JsonObject }>
> = {
  quizzes: { name: "quiz", value: { questions: [] } },
  pools: { name: "prizes", value: { prizes: [] } },
  forms: { name: "form", value: { fields: [] } },
  polls: {
    name: "poll",
    value: {
      question: "",
      options: [
        { id: "o1", title: "" },
        { id: "o2", title: "" },
      ],
    },
  },
  coupons: { name: "coupon", value: { title: "", codes: [] } },
  checkins: { name: "checkin", value: { days: 7, milestones: [] } },
};
