/** Checks what comes from outside; whatever passes has the type it says. */
import { isList, isObject } from "../page/json";

export type Read<Value> = (value: unknown, at: string) => Value;

/** The server answered something that is not in its contract. */
export class UnexpectedAnswer extends Error {
  constructor(at: string, expected: string) {
    super(`the server's answer has no ${expected} at ${at || "its root"}`);
  }
}

export const text: Read<string> = (value, at) => {
  if (typeof value !== "string") throw new UnexpectedAnswer(at, "text");
  return value;
};

export const number: Read<number> = (value, at) => {
  if (typeof value !== "number") throw new UnexpectedAnswer(at, "number");
  return value;
};

export const flag: Read<boolean> = (value, at) => {
  if (typeof value !== "boolean") throw new UnexpectedAnswer(at, "true or false");
  return value;
};

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, at) => (value === undefined || value === null ? null : read(value, at));
}

export function listOf<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value, at) => {
    if (!isList(value)) throw new UnexpectedAnswer(at, "list");
    return value.map((item, index) => read(item, `${at}/${index}`));
  };
}

/** An object whose names are not known beforehand. */
export function mapOf<Value>(read: Read<Value>): Read<Readonly<Record<string, Value>>> {
  return (value, at) => {
    if (!isObject(value)) throw new UnexpectedAnswer(at, "object");
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, read(one, `${at}/${name}`)]),
    );
  };
}

export function object<Shape extends Readonly<Record<string, Read<unknown>>>>(
  shape: Shape,
): Read<{ readonly [Name in keyof Shape]: ReturnType<Shape[Name]> }> {
  return (value, at) => {
    if (!isObject(value)) throw new UnexpectedAnswer(at, "object");
    const members = Object.entries(shape).map(([name, read]) => [
      name,
      read(value[name], `${at}/${name}`),
    ]);
    // Every name of the shape was read by its own reader, which the types cannot say.
    return Object.fromEntries(members) as {
      readonly [Name in keyof Shape]: ReturnType<Shape[Name]>;
    };
  };
}

/** Takes the value as it is, with all its further members, when `guard` says it fits. */
export function whole<Value>(
  guard: (value: unknown) => value is Value,
  expected: string,
): Read<Value> {
  return (value, at) => {
    if (!guard(value)) throw new UnexpectedAnswer(at, expected);
    return value;
  };
}
