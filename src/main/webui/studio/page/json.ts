/** JSON values as the page core keeps them: immutable. */
export type Json = string | number | boolean | null | JsonList | JsonObject;
export type JsonList = readonly Json[];
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isJsonList(value: Json | undefined): value is JsonList {
  return Array.isArray(value);
}

/** True when both hold the same, wherever they came from. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isJsonList(one) && isJsonList(other))
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && sameJson(one[name], other[name]))
  );
}

/** `object` with `name` set, or without it when `value` is undefined. */
export function withMember<Value>(
  object: Readonly<Record<string, Value>>,
  name: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  if (object[name] === value && (value !== undefined || !(name in object))) return object;
  if (value !== undefined) return { ...object, [name]: value };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** The same object without an optional member. */
export function without<Whole extends object, Name extends keyof Whole & string>(
  object: Whole,
  name: Name,
): Omit<Whole, Name> {
  const others = Object.entries(object).filter(([key]) => key !== name);
  // Nothing but that member was left out, which the types cannot say.
  return Object.fromEntries(others) as Omit<Whole, Name>;
}
