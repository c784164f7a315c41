/** Codes of a coupon: listed, or made up by a pattern. */

/** The characters of made-up codes, without those that look alike. */
const DIGITS = "23456789";
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
/** More are loaded by file. */
export const MOST_CODES = 50_000;

export interface Joined {
  readonly codes: readonly string[];
  readonly added: number;
  /** Those that were there already. */
  readonly repeated: readonly string[];
  /** Those that the list has no room for. */
  readonly beyond: readonly string[];
}

/** More codes for a list, each once. */
export function joined(before: readonly string[], more: readonly string[]): Joined {
  const known = new Set(before);
  const fresh = more.filter((one) => !known.has(one));
  const room = Math.max(0, MOST_CODES - before.length);
  return {
    codes: [...before, ...fresh.slice(0, room)],
    added: Math.min(room, fresh.length),
    repeated: more.filter((one) => known.has(one)),
    beyond: fresh.slice(room),
  };
}

/** How many codes a pattern can make up; 1 for one that has nothing to make up. */
export function capacityOf(pattern: string): number {
  return Array.from(pattern).reduce((product, sign) => product * (signsOf(sign)?.length ?? 1), 1);
}

/** Up to `count` different codes of the pattern that are not among `before`. */
export function madeUp(
  pattern: string,
  count: number,
  before: readonly string[],
  luck: () => number,
): readonly string[] {
  const known = new Set(before);
  const fresh: string[] = [];
  // A pattern that is nearly used up is not searched for its last codes.
  for (let tries = count * 20; tries > 0 && fresh.length < count; tries--) {
    const code = Array.from(pattern, (sign) => signOf(sign, luck)).join("");
    if (known.has(code)) continue;
    known.add(code);
    fresh.push(code);
  }
  return fresh;
}

function signOf(sign: string, luck: () => number): string {
  const signs = signsOf(sign);
  return signs === undefined ? sign : (signs[Math.floor(luck() * signs.length)] ?? sign);
}

function signsOf(sign: string): string | undefined {
  if (sign === "#") return DIGITS;
  if (sign === "?") return LETTERS;
  return sign === "*" ? DIGITS + LETTERS : undefined;
}
