/** A campaign to begin with, in the language of who begins it. */
import { bestLanguage } from "./best-language";
import type { Campaign, Nodes, Pages, PlacedNode, Texts } from "./campaign";
import { mainLocale } from "./campaign";
import type { Json, JsonObject } from "./json";
import { isJsonList, isJsonObject } from "./json";
import { mapNodes } from "./tree";

const ENGLISH = "en";

/** By locale, then by the English text: what a template says in further languages. */
export type Phrases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The template with `locale`, or the nearest language it has, as its main one. A language that the
 * template's document does not speak comes with English beside it. Where there is none near, `locale`
 * comes behind the main language: its texts are then listed as still to be written.
 */
export function inLanguage(template: Campaign, phrases: Phrases, locale: string): Campaign {
  const spoken = template.locales;
  const near = bestLanguage([...spoken, ...Object.keys(phrases)], locale);
  if (near === undefined) return { ...template, locales: [...new Set([...spoken, locale])] };
  if (near === mainLocale(template)) return template;
  if (spoken.includes(near)) return withMain(template, near);
  const english = spoken.includes(ENGLISH) ? withMain(template, ENGLISH) : template;
  const more = withPhrases(english, near, phrases[near] ?? {});
  return only(withMain(more, near), [near, mainLocale(english)]);
}

/** The same campaign with another of its languages as the main one. */
function withMain(campaign: Campaign, main: string): Campaign {
  const before = mainLocale(campaign);
  if (before === main) return campaign;
  const own: Record<string, string> = {};
  const texts = campaign.i18n?.[main] ?? {};
  const pages = mapPages(campaign.pages, (node, page) => {
    const props = Object.entries(texts).reduce((props: JsonObject | undefined, [key, text]) => {
      const path = pathIn(key, page, node.id);
      const old = path && props ? at(props, path) : undefined;
      if (!path || !props || typeof old !== "string") return props;
      own[key] = old;
      return put(props, path, text) as JsonObject;
    }, node.props);
    return props === node.props || !props ? node : { ...node, props };
  });
  const rest = Object.fromEntries(
    Object.entries(campaign.i18n ?? {}).filter(([locale]) => locale !== main),
  );
  return {
    ...campaign,
    locales: [main, ...campaign.locales.filter((one) => one !== main)],
    pages,
    i18n: { ...rest, [before]: { ...rest[before], ...own } },
  };
}

/** Adds a language by what its English texts are called in it. */
function withPhrases(
  campaign: Campaign,
  locale: string,
  phrases: Readonly<Record<string, string>>,
): Campaign {
  const added: Record<string, string> = {};
  const keys = new Set(Object.values(campaign.i18n ?? {}).flatMap((texts) => Object.keys(texts)));
  mapPages(campaign.pages, (node, page) => {
    for (const key of keys) {
      const path = pathIn(key, page, node.id);
      const english = path && node.props ? at(node.props, path) : undefined;
      const text = typeof english === "string" ? phrases[english] : undefined;
      if (text !== undefined) added[key] = text;
    }
    return node;
  });
  const { i18n, ...document } = campaign;
  return {
    ...everyText(document, (texts) => {
      const text = phrases[texts[ENGLISH] ?? ""];
      return text === undefined ? texts : { ...texts, [locale]: text };
    }),
    locales: [...campaign.locales, locale],
    i18n: { ...i18n, [locale]: added },
  };
}

/** Leaves out what is said in other languages. */
function only(campaign: Campaign, locales: readonly string[]): Campaign {
  const { i18n = {}, ...document } = campaign;
  const kept = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const some = Object.entries(texts).filter(([locale]) => locales.includes(locale));
    return some.length === 0 ? texts : Object.fromEntries(some);
  };
  const texts: Texts = Object.fromEntries(
    Object.entries(i18n).filter(([locale]) => locales.includes(locale) && locale !== locales[0]),
  );
  return { ...everyText(document, kept), locales: [...locales], i18n: texts };
}

function mapPages(pages: Pages, change: (node: PlacedNode, page: string) => PlacedNode): Pages {
  return Object.fromEntries(
    Object.entries(pages).map(([key, page]) => {
      const content: Nodes = mapNodes(page.content, (node) => change(node, key));
      return [key, { ...page, content }];
    }),
  );
}

/** The path of `{node}.{path}` or `{page}/{node}.{path}` in that node, if it is meant. */
function pathIn(key: string, page: string, node: string): readonly string[] | undefined {
  const slash = key.indexOf("/");
  if (slash >= 0 && key.slice(0, slash) !== page) return undefined;
  const [id, ...path] = key.slice(slash + 1).split(".");
  return id === node && path.length > 0 ? path : undefined;
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => {
    if (isJsonList(inner)) return inner[Number(step)];
    return isJsonObject(inner) ? inner[step] : undefined;
  }, value);
}

function put(value: Json, [step = "", ...rest]: readonly string[], text: string): Json {
  const inner = (old: Json | undefined): Json =>
    rest.length === 0 || old === undefined ? text : put(old, rest, text);
  if (isJsonList(value))
    return value.map((item, index) => (index === Number(step) ? inner(item) : item));
  return isJsonObject(value) ? { ...value, [step]: inner(value[step]) } : value;
}

type ByLocale = Readonly<Record<string, string>>;

/** The same value with every text that is given by locale changed. */
function everyText<T>(value: T, change: (texts: ByLocale) => ByLocale): T {
  const into = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(into);
    if (typeof inner !== "object" || inner === null) return inner;
    return isByLocale(inner)
      ? change(inner)
      : Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, into(one)]));
  };
  return into(value) as T;
}

function isByLocale(value: object): value is ByLocale {
  return ENGLISH in value && Object.values(value).every((text) => typeof text === "string");
}
