/** The documents a marketer edits (`campaign/3`, `page/1`), as immutable values. */
import { bestLanguage } from "./best-language";
import type { JsonObject } from "./json";

export type LocalizedText = string | Readonly<Record<string, string>>;

export interface Campaign {
  readonly format: "campaign/1" | "campaign/2" | "campaign/3";
  readonly slug: string;
  /** Where visitors find it, when not at its slug. */
  readonly address?: string;
  readonly title?: LocalizedText;
  /** Where it stands in the list of campaigns. */
  readonly folder?: string;
  /** The default one first. */
  readonly locales: readonly string[];
  /** Whose midnight ends a day; an IANA name. */
  readonly timezone?: string;
  /** When visitors can take part. */
  readonly window?: { readonly opens?: string; readonly closes?: string };
  readonly theme?: Theme;
  /** The image in a browser's tab, and the one that stands for the brand. */
  readonly icon?: string;
  readonly logo?: string;
  /** Origins of the sites that may show its pages. */
  readonly embedIn?: readonly string[];
  readonly pages: Pages;
  readonly resources?: Resources;
  readonly i18n?: Texts;
}

/** By key, in the order the designer shows them. */
export type Pages = Readonly<Record<string, Page>>;
export type Theme = Readonly<Record<string, Readonly<Record<string, Token>>>>;
/** By locale, then by `{node}.{path}`. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Token {
  readonly $type?: string;
  readonly $value: string | number | readonly string[];
}

export type ResourceKind = "quizzes" | "pools" | "forms" | "polls" | "coupons" | "checkins";
export type Resources = Readonly<
  Partial<Record<ResourceKind, Readonly<Record<string, JsonObject>>>>
>;

export interface Page {
  readonly format: "page/1";
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly share?: Share;
  readonly content: Nodes;
  readonly on?: Bindings;
}

/** What is shown where a page's address is shared. */
export interface Share {
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly picture?: string;
}

export type Nodes = readonly PlacedNode[];
export type Slots = Readonly<Record<string, Nodes>>;
export type Bindings = Readonly<Record<string, Steps>>;
export type Steps = readonly Step[];

export interface PlacedNode {
  readonly id: string;
  readonly type: string;
  readonly props?: JsonObject;
  readonly slots?: Slots;
  readonly on?: Bindings;
  readonly showIf?: JsonObject;
}

export type Step = ActionStep | EffectStep;

export interface ActionStep {
  readonly action: string;
  readonly with?: JsonObject;
  readonly then?: Bindings;
  readonly else?: Steps;
}

export type EffectStep =
  | { readonly goto: string }
  | { readonly open: string }
  | { readonly close: string }
  | { readonly toast: LocalizedText }
  | { readonly command: string; readonly with?: JsonObject }
  | { readonly refresh: true };

/** A list of nodes: a page's content, or one slot of a node. */
export type Parent = { readonly node: string; readonly slot: string } | null;

/** A place between nodes. */
export interface Spot {
  readonly page: string;
  readonly parent: Parent;
  readonly index: number;
}

export function isAction(step: Step): step is ActionStep {
  return "action" in step;
}

/** A text in `locale`, or in the nearest language that has it. */
export function textIn(text: LocalizedText | undefined, locale: string): string {
  if (text === undefined || typeof text === "string") return text ?? "";
  const near = bestLanguage(Object.keys(text), locale);
  return (near && text[near]) ?? text["en"] ?? Object.values(text)[0] ?? "";
}

/** What is written in `locale` itself; a text without languages is in the main one. */
export function textExactly(
  text: LocalizedText | undefined,
  locale: string,
  main: string,
): string | undefined {
  if (typeof text === "string") return locale === main ? text : undefined;
  return text?.[locale];
}

export function mainLocale(campaign: Campaign): string {
  return campaign.locales[0] ?? "en";
}
