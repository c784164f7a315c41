/** What is different between two versions of a campaign, as a person would list it. */
import type { Campaign, Nodes, Page, PlacedNode } from "./campaign";
import { isList, isObject } from "./json";
import { everyNode } from "./tree";

export interface Difference {
  readonly what:
    "page" | "component" | "text" | "action" | "condition" | "data" | "theme" | "setting";
  readonly did: "added" | "removed" | "moved" | "changed";
  readonly page?: string;
  readonly node?: string;
  /** The component's name. */
  readonly type?: string;
  /** The property, event, resource or setting. */
  readonly path?: string;
  readonly locale?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Placed {
  readonly page: string;
  readonly parent: string;
  readonly node: PlacedNode;
}

/** Pins of components are no difference: the server keeps them. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  "format",
  "slug",
  "components",
  "pages",
  "resources",
  "theme",
  "i18n",
]);

export function differencesBetween(before: Campaign, after: Campaign): readonly Difference[] {
  return [
    ...settings(before, after),
    ...pages(before, after),
    ...components(before, after),
    ...translations(before, after),
    ...resources(before, after),
    ...leaves(before.theme ?? {}, after.theme ?? {}).map((one) => ({
      ...one,
      what: "theme" as const,
      path: one.path.replace(/\.\$value.*$/, ""),
    })),
  ];
}

function settings(before: Campaign, after: Campaign): readonly Difference[] {
  const [old, now] = [others(before), others(after)];
  return leaves(old, now).map((one) => ({ ...one, what: "setting" }));
}

function others(campaign: Campaign): object {
  return Object.fromEntries(Object.entries(campaign).filter(([name]) => !NOT_COMPARED.has(name)));
}

function pages(before: Campaign, after: Campaign): readonly Difference[] {
  const found: Difference[] = [];
  const [old, now] = [Object.keys(before.pages), Object.keys(after.pages)];
  for (const page of now) if (!old.includes(page)) found.push({ what: "page", did: "added", page });
  for (const page of old)
    if (!now.includes(page)) found.push({ what: "page", did: "removed", page });
  const kept = old.filter((page) => now.includes(page));
  for (const page of moved(
    kept,
    now.filter((one) => old.includes(one)),
  ))
    found.push({ what: "page", did: "moved", page });
  for (const page of kept) found.push(...ofPage(page, before.pages[page], after.pages[page]));
  return found;
}

function ofPage(page: string, before?: Page, after?: Page): readonly Difference[] {
  const texts = (one?: Page): object => ({ title: one?.title, description: one?.description });
  return [
    ...leaves(texts(before), texts(after)).map((one) => ({ ...one, what: "page" as const, page })),
    ...events(before?.on, after?.on).map((path) => ({
      what: "action" as const,
      did: "changed" as const,
      page,
      path,
    })),
  ];
}

function components(before: Campaign, after: Campaign): readonly Difference[] {
  const [old, now] = [placed(before), placed(after)];
  const found: Difference[] = [];
  for (const [key, { page, node }] of now)
    if (!old.has(key) && page in before.pages) found.push(one("added", page, node));
  for (const [key, { page, node }] of old)
    if (!now.has(key) && page in after.pages) found.push(one("removed", page, node));
  const shifted = movedNodes(old, now);
  for (const [key, { page, node }] of now) {
    const earlier = old.get(key);
    if (!earlier) continue;
    if (shifted.has(key)) found.push(one("moved", page, node));
    found.push(...ofNode(page, earlier.node, node));
  }
  return found;
}

function ofNode(page: string, before: PlacedNode, after: PlacedNode): readonly Difference[] {
  if (before === after) return [];
  const where = { page, node: after.id, type: after.type };
  const props = leaves(before.props ?? {}, after.props ?? {});
  return [
    ...props.map((leaf) => ({ ...leaf, ...where, what: "component" as const })),
    ...events(before.on, after.on).map((path): Difference => ({
      ...where,
      what: "action",
      did: "changed",
      path,
    })),
    ...(same(before.showIf, after.showIf)
      ? []
      : [{ ...where, what: "condition", did: "changed" } as const]),
  ];
}

function one(did: Difference["did"], page: string, node: PlacedNode): Difference {
  return { what: "component", did, page, node: node.id, type: node.type };
}

/** By id, or by page and id where pages share one. */
function placed(campaign: Campaign): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  for (const [page, { content }] of Object.entries(campaign.pages))
    for (const { node, spot } of everyNode(page, content)) {
      const parent = spot.parent ? `${spot.parent.node}.${spot.parent.slot}` : page;
      found.set(found.has(node.id) ? `${page}/${node.id}` : node.id, { page, parent, node });
    }
  return found;
}

function movedNodes(
  old: ReadonlyMap<string, Placed>,
  now: ReadonlyMap<string, Placed>,
): ReadonlySet<string> {
  const shifted = new Set<string>();
  const lists = new Map<string, string[]>();
  for (const [key, { page, parent }] of now) {
    const earlier = old.get(key);
    if (!earlier) continue;
    if (earlier.parent !== parent || earlier.page !== page) shifted.add(key);
    else lists.set(parent, [...(lists.get(parent) ?? []), key]);
  }
  for (const [parent, keys] of lists) {
    const earlier = [...old.keys()].filter(
      (key) => keys.includes(key) && old.get(key)?.parent === parent,
    );
    for (const key of moved(earlier, keys)) shifted.add(key);
  }
  return shifted;
}

/** The fewest that have to move to make one order of the other. */
function moved(before: readonly string[], after: readonly string[]): readonly string[] {
  const runs: { readonly last: number; readonly keys: readonly string[] }[] = [];
  for (const key of after) {
    const at = before.indexOf(key);
    const longest = runs
      .filter(({ last }) => last < at)
      .reduce<readonly string[]>((best, { keys }) => (keys.length > best.length ? keys : best), []);
    runs.push({ last: at, keys: [...longest, key] });
  }
  const still = runs.reduce<readonly string[]>(
    (best, { keys }) => (keys.length > best.length ? keys : best),
    [],
  );
  return after.filter((key) => !still.includes(key));
}

function translations(before: Campaign, after: Campaign): readonly Difference[] {
  return [
    ...new Set([...Object.keys(before.i18n ?? {}), ...Object.keys(after.i18n ?? {})]),
  ].flatMap((locale) => {
    const [old, now] = [before.i18n?.[locale] ?? {}, after.i18n?.[locale] ?? {}];
    return namesOf(old, now)
      .filter((key) => old[key] !== now[key])
      .map((key): Difference => {
        const [node = "", ...path] = (key.split("/").at(-1) ?? key).split(".");
        const place = findNode(after, node) ?? findNode(before, node);
        return {
          what: "text",
          did: old[key] === undefined ? "added" : now[key] === undefined ? "removed" : "changed",
          node,
          path: path.join("."),
          locale,
          before: old[key],
          after: now[key],
          ...place,
        };
      });
  });
}

function findNode(campaign: Campaign, id: string): { page: string; type: string } | undefined {
  for (const [page, { content }] of Object.entries(campaign.pages)) {
    const found = inNodes(content, id);
    if (found) return { page, type: found.type };
  }
  return undefined;
}

function inNodes(nodes: Nodes, id: string): PlacedNode | undefined {
  for (const { node } of everyNode("", nodes)) if (node.id === id) return node;
  return undefined;
}

function resources(before: Campaign, after: Campaign): readonly Difference[] {
  return leaves(before.resources ?? {}, after.resources ?? {}, 2)
    .filter(({ path }) => !path.split(".").some((name) => name.startsWith("x-")))
    .map((leaf) => ({ ...leaf, what: "data" }));
}

function events(before: object = {}, after: object = {}): readonly string[] {
  const [old, now]: readonly Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  return namesOf(old ?? {}, now ?? {}).filter((name) => !same(old?.[name], now?.[name]));
}

interface Leaf {
  readonly did: "added" | "removed" | "changed";
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * The smallest values that differ. What is new or gone down to `whole` levels is one difference,
 * however much is in it.
 */
function leaves(
  before: unknown,
  after: unknown,
  whole = 1,
  path: readonly string[] = [],
): readonly Leaf[] {
  if (same(before, after)) return [];
  const inside = isObject(before) && isObject(after);
  const lists = isList(before) && isList(after);
  if (inside || lists) {
    const [old, now] = [members(before), members(after)];
    return namesOf(old, now).flatMap((name) =>
      leaves(old[name], now[name], whole, [...path, name]),
    );
  }
  if (path.length < whole) {
    const [old, now] = [members(before), members(after)];
    if (isObject(before ?? {}) && isObject(after ?? {}))
      return namesOf(old, now).flatMap((name) =>
        leaves(old[name], now[name], whole, [...path, name]),
      );
  }
  const did = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [{ did, path: path.join("."), before, after }];
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(isObject(value) || isList(value) ? Object.entries(value) : []);
}

function namesOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  return namesOf(one, other).every((name) => same(one[name], other[name]));
}
