/** Two people's versions of one document made one, where what they changed does not touch. */
import type { Campaign } from "./campaign";
import { isList, isObject } from "./json";
import { idsOf, renameNodes, takeId } from "./node-ids";
import { everyNode } from "./tree";

/** What both changed, each in another way. */
class Clash extends Error {}

/**
 * The campaign with what `mine` and `theirs` made of `base`; null where both changed the same thing, or one changed
 * what the other took away. Nodes that both added under one id get ids of their own.
 */
export function mergedCampaign(base: Campaign, mine: Campaign, theirs: Campaign): Campaign | null {
  const shared = sharing(base, theirs);
  const own = apart(base, mine, shared);
  const together = merged(base, own, shared);
  return together && !isThereTwice(together, own, shared) ? together : null;
}

/** The same of any value that is JSON. */
export function merged<Document>(
  base: Document,
  mine: Document,
  theirs: Document,
): Document | null {
  try {
    // Made of parts of the three, at the places where those were.
    return both(base, sharing(base, mine), sharing(base, theirs)) as Document;
  } catch (failure) {
    if (failure instanceof Clash) return null;
    throw failure;
  }
}

/** `other`, with the parts of `base` wherever both hold the same: two parts are equal when they are one. */
export function sharing<Document>(base: Document, other: Document): Document {
  return shared(base, other) as Document;
}

function shared(base: unknown, other: unknown): unknown {
  if (base === other) return base;
  if (isList(base) && isList(other)) {
    const items = other.map((item, at) => shared(partnerOf(base, item, at), item));
    return items.length === base.length && items.every((item, at) => item === base[at])
      ? base
      : items;
  }
  if (!isObject(base) || !isObject(other)) return other;
  const names = Object.keys(other);
  const members = names.map((name): [string, unknown] => [name, shared(base[name], other[name])]);
  const own = Object.keys(base);
  const same =
    own.length === names.length &&
    members.every(([name, value], at) => own[at] === name && base[name] === value);
  return same ? base : Object.fromEntries(members);
}

function partnerOf(base: readonly unknown[], item: unknown, at: number): unknown {
  const id = idOf(item);
  return id === undefined ? base[at] : base.find((one) => idOf(one) === id);
}

/** Nodes, questions and prizes are known by their id, fields by their name, options by their value. */
function idOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const id = item["id"] ?? item["name"] ?? item["value"];
  return typeof id === "string" ? id : undefined;
}

function both(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  if (isObject(base) && isObject(mine) && isObject(theirs)) return members(base, mine, theirs);
  if (isList(base) && isList(mine) && isList(theirs)) return items(base, mine, theirs);
  // Both began a list or an object that was not there.
  if (base === undefined && isObject(mine) && isObject(theirs)) return members({}, mine, theirs);
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return mine;
  throw new Clash();
}

type Members = Readonly<Record<string, unknown>>;

function members(base: Members, mine: Members, theirs: Members): unknown {
  const names = inOrder(Object.keys(base), Object.keys(mine), Object.keys(theirs));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = both(base[name], mine[name], theirs[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

type List = readonly unknown[];

function items(base: List, mine: List, theirs: List): unknown {
  const [old, one, other] = [byId(base), byId(mine), byId(theirs)];
  if (!old || !one || !other) return inPlace(base, mine, theirs);
  return inOrder([...old.keys()], [...one.keys()], [...other.keys()]).flatMap((id) => {
    const value = both(old.get(id), one.get(id), other.get(id));
    return value === undefined ? [] : [value];
  });
}

function byId(list: List): ReadonlyMap<string, unknown> | null {
  const known = new Map<string, unknown>();
  for (const item of list) {
    const id = idOf(item);
    if (id === undefined || known.has(id)) return null;
    known.set(id, item);
  }
  return known;
}

/** Items without ids: told apart by their place, as long as nobody moved, added or removed one. */
function inPlace(base: List, mine: List, theirs: List): unknown {
  if (mine.length !== base.length || theirs.length !== base.length) throw new Clash();
  if (movesAround(base, mine) || movesAround(base, theirs)) throw new Clash();
  return base.map((item, at) => both(item, mine[at], theirs[at]));
}

function movesAround(base: List, changed: List): boolean {
  const held = new Set(base.map((item) => JSON.stringify(item)));
  return changed.some((item, at) => item !== base[at] && held.has(JSON.stringify(item)));
}

/** The names of both, in the order of whoever changed it; what is new stands after what it stood after. */
function inOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const common = new Set(base.filter((name) => mine.includes(name) && theirs.includes(name)));
  const [old, one, other] = [base, mine, theirs].map((names) =>
    names.filter((name) => common.has(name)),
  );
  const [first, second] = sameOrder(one, old) ? [theirs, mine] : [mine, theirs];
  if (!sameOrder(one, old) && !sameOrder(other, old) && !sameOrder(one, other)) throw new Clash();
  const order = [...first];
  for (const [at, name] of second.entries()) {
    if (order.includes(name)) continue;
    const before = second.slice(0, at).findLast((earlier) => order.includes(earlier));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  }
  return order;
}

function sameOrder(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

/** `mine`, in which nodes that are new have no id that is new in `theirs`, too. */
function apart(base: Campaign, mine: Campaign, theirs: Campaign): Campaign {
  const [before, others] = [idsOf(base), idsOf(theirs)];
  const taken = new Set([...others, ...idsOf(mine)]);
  const ids = new Map<string, string>();
  for (const [page, { content }] of Object.entries(mine.pages))
    for (const { node } of everyNode(page, content))
      if (!before.has(node.id) && others.has(node.id)) ids.set(node.id, takeId(node.type, taken));
  return ids.size === 0 ? mine : renameNodes(mine, ids);
}

/** A node that one moved and the other moved elsewhere would be there twice. */
function isThereTwice(campaign: Campaign, mine: Campaign, theirs: Campaign): boolean {
  const [own, other] = [countOfIds(mine), countOfIds(theirs)];
  return [...countOfIds(campaign)].some(
    ([id, count]) => count > Math.max(own.get(id) ?? 0, other.get(id) ?? 0),
  );
}

function countOfIds(campaign: Campaign): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [page, { content }] of Object.entries(campaign.pages))
    for (const { node } of everyNode(page, content))
      counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
  return counts;
}
