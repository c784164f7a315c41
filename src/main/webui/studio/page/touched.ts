/** What of a page must be rendered again after a change. */
import type { Catalogue } from "../catalog/definition";
import type { Campaign, Nodes, PlacedNode, ResourceKind } from "./campaign";
import { placedForms } from "./form-fields";

export type Touched =
  | { readonly what: "nothing" }
  /** These nodes, and nothing around them. */
  | { readonly what: "nodes"; readonly ids: readonly string[] }
  /** The page: nodes came, went or moved on it, or something all of them share changed. */
  | { readonly what: "page" };

export function touchedBetween(
  before: Campaign,
  after: Campaign,
  page: string,
  catalogue: Catalogue,
): Touched {
  if (before === after) return { what: "nothing" };
  const [old, now] = [before.pages[page], after.pages[page]];
  if (old === undefined || now === undefined || sharedChanged(before, after))
    return { what: "page" };
  const ids = new Set<string>();
  if (!inList(old.content, now.content, ids)) return { what: "page" };
  for (const id of translated(before, after)) ids.add(id);
  for (const id of showingForms(before, after, page, catalogue)) ids.add(id);
  return ids.size === 0 ? { what: "nothing" } : { what: "nodes", ids: [...ids] };
}

function sharedChanged(before: Campaign, after: Campaign): boolean {
  return (
    before.theme !== after.theme ||
    before.locales !== after.locales ||
    resourcesChanged(before, after)
  );
}

/** Forms are looked at by themselves: they change with every letter of a label that is typed. */
function resourcesChanged(
  { resources: before = {} }: Campaign,
  { resources: after = {} }: Campaign,
): boolean {
  if (before === after) return false;
  const kinds = new Set([...Object.keys(before), ...Object.keys(after)] as ResourceKind[]);
  return [...kinds].some((kind) => kind !== "forms" && before[kind] !== after[kind]);
}

/** The components that show a form which changed. */
function showingForms(
  before: Campaign,
  after: Campaign,
  page: string,
  catalogue: Catalogue,
): readonly string[] {
  if (before.resources?.forms === after.resources?.forms) return [];
  const [old, now] = [before.resources?.forms ?? {}, after.resources?.forms ?? {}];
  return placedForms(after, catalogue)
    .filter((one) => one.page === page && old[one.form] !== now[one.form])
    .map(({ node }) => node);
}

/** Adds what differs; false when the lists do not hold the same nodes in the same order. */
function inList(before: Nodes, after: Nodes, ids: Set<string>): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return after.every((node, at) => {
    const old = before[at];
    if (old?.id !== node.id) return false;
    inNode(old, node, ids);
    return true;
  });
}

function inNode(before: PlacedNode, after: PlacedNode, ids: Set<string>): void {
  if (before === after) return;
  const alike =
    before.props === after.props && before.type === after.type && before.showIf === after.showIf;
  const inside = new Set<string>();
  const slots = new Set([...Object.keys(before.slots ?? {}), ...Object.keys(after.slots ?? {})]);
  const fits = [...slots].every((slot) =>
    inList(before.slots?.[slot] ?? [], after.slots?.[slot] ?? [], inside),
  );
  if (alike && fits) for (const id of inside) ids.add(id);
  else ids.add(after.id);
}

function translated(before: Campaign, after: Campaign): Set<string> {
  const ids = new Set<string>();
  for (const locale of after.locales) {
    const [old, now] = [before.i18n?.[locale] ?? {}, after.i18n?.[locale] ?? {}];
    if (old === now) continue;
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
      if (old[key] !== now[key]) ids.add((key.split("/").at(-1) ?? key).split(".")[0] ?? key);
  }
  return ids;
}
