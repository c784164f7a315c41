/** What changed between two values, so that it can be taken back; both share what did not. */
import { isList, isObject } from "./json";

export type Path = readonly (string | number)[];

export interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

export type Patch = readonly Change[];

/** The smallest places that differ. Lists of other lengths and objects with other names count as one. */
export function patchBetween(before: unknown, after: unknown, path: Path = []): Patch {
  if (before === after) return [];
  if (isList(before) && isList(after) && before.length === after.length)
    return before.flatMap((item, index) => patchBetween(item, after[index], [...path, index]));
  if (isObject(before) && isObject(after) && sameNames(before, after))
    return Object.keys(before).flatMap((name) =>
      patchBetween(before[name], after[name], [...path, name]),
    );
  return [{ path, before, after }];
}

export function inverse(patch: Patch): Patch {
  return patch.map(({ path, before, after }) => ({ path, before: after, after: before })).reverse();
}

/** A patch of a kind of document gives that kind again, which the types cannot say. */
export function applyPatch<Document>(document: Document, patch: Patch): Document {
  let current: unknown = document;
  for (const { path, after } of patch) current = put(current, path, after);
  return current as Document;
}

function put(value: unknown, path: Path, after: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return after;
  if (isList(value)) return value.map((item, at) => (at === name ? put(item, rest, after) : item));
  if (!isObject(value)) throw new Error(`a patch does not fit at '${name}'`);
  return { ...value, [name]: put(value[name], rest, after) };
}

/** The order of names counts too: it is the order of pages. */
function sameNames(one: object, other: object): boolean {
  const names = Object.keys(other);
  const own = Object.keys(one);
  return own.length === names.length && own.every((name, at) => name === names[at]);
}
