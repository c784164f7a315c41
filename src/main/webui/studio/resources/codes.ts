/** Codes of a coupon: pasted as text, or made up by a pattern. */

/** The characters of made-up codes, without those that look alike. */
const DIGITS = "23456789";
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const LONGEST = 64;
export const MOST_CODES = 50_000;

export interface Pasted {
  readonly codes: readonly string[];
  readonly repeated: number;
  readonly tooLong: number;
}

/** Codes between line ends, commas and semicolons, as tables are copied; each once. */
export function codesIn(text: string, before: readonly string[] = []): Pasted {
  const found = text
    .split(/[\n\r,;\t]+/)
    .map((one) =>
      one
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim(),
    )
    .filter((one) => one !== "");
  const fits = found.filter((one) => one.length <= LONGEST);
  const known = new Set(before);
  const fresh = fits.filter((one) => !known.has(one) && known.add(one));
  return {
    codes: [...before, ...fresh].slice(0, MOST_CODES),
    repeated: fits.length - fresh.length,
    tooLong: found.length - fits.length,
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
