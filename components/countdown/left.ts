/** What a countdown shows. */
const UNITS = [
  ["days", 86400, Infinity],
  ["hours", 3600, 24],
  ["minutes", 60, 60],
  ["seconds", 1, 60],
] as const;

/** The two-digit numbers of the parts `days`, `hours`, `minutes` and `seconds`. */
export function clockOf(
  seconds: number,
): readonly (readonly [string, string])[] {
  return UNITS.map(([name, size, wrap]) => [
    name,
    String(Math.floor(seconds / size) % wrap).padStart(2, "0"),
  ]);
}
