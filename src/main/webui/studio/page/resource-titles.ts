/** What people call the resources of a campaign. Keys are identities: they are made once and not shown. */
import type { Campaign, LocalizedText, ResourceKind } from "./campaign";
import { mainLocale, textIn } from "./campaign";
import { asText } from "./commands/set-text-at";
import { readableKey } from "./fresh-id";
import type { JsonObject } from "./json";

/** In the order the designer lists them. */
export const KINDS = ["quizzes", "pools", "forms", "polls", "coupons", "checkins"] as const;

export function isResourceKind(kind: string | undefined): kind is ResourceKind {
  return KINDS.some((one) => one === kind);
}

/** The text of a kind that visitors read and that serves as its title, too. */
const OWN_TEXT: Partial<Record<ResourceKind, string>> = { coupons: "title", polls: "question" };

/** Whether `title` of the kind is a text for visitors, so that there is no other. */
export function ownsTitle(kind: ResourceKind): boolean {
  return OWN_TEXT[kind] === "title";
}

export interface Titled {
  readonly id: string;
  readonly label: string;
}

/** Every resource of a kind with its title; of several with the same title the later ones have a number. */
export function titledResources(campaign: Campaign, kind: ResourceKind): readonly Titled[] {
  const taken = new Set<string>();
  return Object.entries(campaign.resources?.[kind] ?? {}).map(([id, value]) => {
    const title = plainTitle(campaign, kind, id, value);
    let label = title;
    for (let number = 2; taken.has(label); number++) label = `${title} (${number})`;
    taken.add(label);
    return { id, label };
  });
}

/** The title of one resource; its key where there is none such. */
export function resourceTitle(campaign: Campaign, kind: ResourceKind, key: string): string {
  return titledResources(campaign, kind).find(({ id }) => id === key)?.label ?? readableKey(key);
}

/** A title that no resource of the kind has: `Form`, `Form 2`. */
export function freeTitle(campaign: Campaign, kind: ResourceKind, title: string): string {
  const taken = new Set(titledResources(campaign, kind).map(({ label }) => label));
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} ${number}`)) number++;
  return `${title} ${number}`;
}

function plainTitle(
  campaign: Campaign,
  kind: ResourceKind,
  key: string,
  value: JsonObject,
): string {
  const own = OWN_TEXT[kind];
  const texts: readonly (LocalizedText | undefined)[] = [
    asText(value["title"]),
    own === undefined ? undefined : asText(value[own]),
  ];
  const locale = mainLocale(campaign);
  return texts.map((one) => shortened(textIn(one, locale))).find(Boolean) ?? readableKey(key);
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
}
