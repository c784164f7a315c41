/** Every text of a campaign that people read, wherever it is kept. */
import type { Catalogue, PropSchema } from "../catalog/definition";
import type {
  Bindings,
  Campaign,
  LocalizedText,
  PlacedNode,
  ResourceKind,
  Steps,
} from "./campaign";
import { isAction, mainLocale, textExactly } from "./campaign";
import { asText } from "./commands/set-text-at";
import { textOf } from "./commands/set-text";
import type { Json, JsonObject } from "./json";
import { isJsonList, isJsonObject } from "./json";
import { everyNode } from "./tree";

export type Place =
  | { readonly kind: "prop"; readonly page: string; readonly node: string; readonly prop: string }
  /** A text that holds its languages itself, by its path in the document. */
  | { readonly kind: "path"; readonly path: readonly (string | number)[] };

export interface TextRow {
  readonly key: string;
  readonly place: Place;
  /** The page, or the resource as `quizzes/gala`; empty for the campaign itself. */
  readonly group: string;
  /** What it belongs to: the component's type, or the member's name. */
  readonly owner: string;
  readonly member: string;
  readonly rich: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** Texts in the order of the pages, then of the resources. */
export function textsOf(campaign: Campaign, catalogue: Catalogue): readonly TextRow[] {
  const rows = [held(campaign, ["title"], campaign.title, "", "", "title")];
  for (const [key, page] of Object.entries(campaign.pages)) {
    const at = ["pages", key];
    rows.push(held(campaign, [...at, "title"], page.title, key, "", "title"));
    rows.push(held(campaign, [...at, "description"], page.description, key, "", "description"));
    const share = [...at, "share"];
    rows.push(held(campaign, [...share, "title"], page.share?.title, key, "share", "title"));
    rows.push(
      held(
        campaign,
        [...share, "description"],
        page.share?.description,
        key,
        "share",
        "description",
      ),
    );
    rows.push(...toastsOf(campaign, page.on, [...at, "on"], key));
    rows.push(...nodesOf(campaign, catalogue, key));
  }
  for (const [kind, named] of Object.entries(campaign.resources ?? {}))
    for (const [name, value] of Object.entries(named))
      rows.push(
        ...insideOf(
          campaign,
          value,
          ["resources", kind, name],
          `${kind}/${name}`,
          FIELDS[kind as ResourceKind],
        ),
      );
  return rows.filter((row) => row !== undefined);
}

/** The languages in which a text still has to be written; a text without letters needs none. */
export function missingIn(row: TextRow, locales: readonly string[]): readonly string[] {
  const written = Object.values(row.texts).filter((text) => text.trim() !== "");
  if (written.length === 0 || !written.some((text) => /\p{L}/u.test(text))) return [];
  return locales.filter((locale) => (row.texts[locale] ?? "").trim() === "");
}

/** Which members of a resource people read, and of the items of its lists. */
const FIELDS: Readonly<Record<ResourceKind, Members>> = {
  quizzes: { lists: { questions: ["text", "choices"], results: ["title", "text"] } },
  pools: { own: ["consolation.title"], lists: { prizes: ["title"] } },
  forms: { lists: { fields: ["label", "help", "placeholder", "options.label"] } },
  polls: { own: ["question"], lists: { options: ["title"] } },
  coupons: { own: ["title"] },
  checkins: { lists: { milestones: ["title"] } },
};

interface Members {
  readonly own?: readonly string[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

/** Down into the document, by names and places. */
export type Path = readonly (string | number)[];

function held(
  campaign: Campaign,
  path: Path,
  text: LocalizedText | undefined,
  group: string,
  owner: string,
  member: string,
): TextRow | undefined {
  const main = mainLocale(campaign);
  const texts = Object.fromEntries(
    campaign.locales.flatMap((locale) => {
      const one = textExactly(text, locale, main);
      return one === undefined ? [] : [[locale, one] as const];
    }),
  );
  if (Object.values(texts).every((one) => one === "")) return undefined;
  return {
    key: path.join("/"),
    place: { kind: "path", path },
    group,
    owner,
    member,
    rich: false,
    texts,
  };
}

function nodesOf(campaign: Campaign, catalogue: Catalogue, page: string): (TextRow | undefined)[] {
  const content = campaign.pages[page]?.content ?? [];
  return [...everyNode(page, content)].flatMap(({ node }) => {
    const schema = catalogue.components.get(node.type)?.props;
    return [
      ...propsOf(campaign, page, node, schema, node.props, ""),
      ...toastsOf(
        campaign,
        node.on,
        pathTo(campaign.pages[page]?.content ?? [], node.id, ["pages", page, "content"]),
        page,
        node.type,
      ),
    ];
  });
}

function propsOf(
  campaign: Campaign,
  page: string,
  node: PlacedNode,
  schema: PropSchema | undefined,
  value: Json | undefined,
  path: string,
): TextRow[] {
  if (isJsonList(value))
    return value.flatMap((item, at) =>
      propsOf(campaign, page, node, schema?.items, item, `${path}.${at}`),
    );
  if (schema?.["x-localized"] && typeof value === "string" && value !== "")
    return [ofProp(campaign, page, node, schema, value, path)];
  if (!isJsonObject(value)) return [];
  return Object.entries(schema?.properties ?? {}).flatMap(([name, one]) =>
    propsOf(campaign, page, node, one, value[name], path === "" ? name : `${path}.${name}`),
  );
}

function ofProp(
  campaign: Campaign,
  page: string,
  node: PlacedNode,
  schema: PropSchema,
  own: string,
  prop: string,
): TextRow {
  const main = mainLocale(campaign);
  const texts = campaign.locales.flatMap((locale) => {
    const text = locale === main ? own : textOf(campaign, page, node.id, prop, locale);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return {
    key: `${page}/${node.id}.${prop}`,
    place: { kind: "prop", page, node: node.id, prop },
    group: page,
    owner: node.type,
    member: prop,
    rich: schema["x-control"] === "richtext",
    texts: Object.fromEntries(texts),
  };
}

function toastsOf(
  campaign: Campaign,
  on: Bindings | undefined,
  path: Path,
  group: string,
  owner = "",
): (TextRow | undefined)[] {
  const inSteps = (steps: Steps, at: Path): (TextRow | undefined)[] =>
    steps.flatMap((step, index) => {
      const here = [...at, index];
      if (isAction(step))
        return [
          ...Object.entries(step.then ?? {}).flatMap(([name, then]) =>
            inSteps(then, [...here, "then", name]),
          ),
          ...inSteps(step.else ?? [], [...here, "else"]),
        ];
      if (!("toast" in step)) return [];
      return [held(campaign, [...here, "toast"], step.toast, group, owner, "toast")];
    });
  return Object.entries(on ?? {}).flatMap(([name, steps]) => inSteps(steps, [...path, name]));
}

/** The path of a node's events in the document. */
function pathTo(nodes: readonly PlacedNode[], id: string, at: Path): Path {
  for (const [index, node] of nodes.entries()) {
    if (node.id === id) return [...at, index, "on"];
    for (const [slot, children] of Object.entries(node.slots ?? {})) {
      const found = pathTo(children, id, [...at, index, "slots", slot]);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function insideOf(
  campaign: Campaign,
  value: JsonObject,
  path: Path,
  group: string,
  { own = [], lists = {} }: Members,
): (TextRow | undefined)[] {
  const text = (
    holder: JsonObject,
    member: string,
    at: Path,
    owner: string,
  ): (TextRow | undefined)[] => {
    const names = member.split(".");
    const [name = ""] = names;
    const one = holder[name];
    const inside = names.slice(1).join(".");
    if (isJsonList(one) && inside !== "")
      return one.flatMap((item, index) => {
        const row = isJsonObject(item) ? asText(item[inside]) : undefined;
        const where = [...at, name, index, inside];
        return held(campaign, where, row, group, owner, `${name}.${index}.${inside}`);
      });
    if (inside !== "") return isJsonObject(one) ? text(one, inside, [...at, name], name) : [];
    if (isJsonList(one))
      return one.map((item, index) =>
        held(campaign, [...at, name, index], asText(item), group, owner, `${name}.${index}`),
      );
    const row = held(campaign, [...at, name], asText(one), group, owner, name);
    return [row && isRich(holder, name) ? { ...row, rich: true } : row];
  };
  return [
    ...own.flatMap((member) => text(value, member, path, "")),
    ...Object.entries(lists).flatMap(([list, members]) => {
      const items = value[list];
      if (!isJsonList(items)) return [];
      return items.flatMap((item, index) =>
        isJsonObject(item)
          ? members.flatMap((member) =>
              text(item, member, [...path, list, index], `${list}.${index}`),
            )
          : [],
      );
    }),
  ];
}

/** What a visitor agrees to has links in it. */
function isRich({ type }: JsonObject, member: string): boolean {
  return type === "consent" && member === "label";
}
