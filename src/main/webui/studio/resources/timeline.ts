/** Moments on a line: where they lie, and where they go when they are moved. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
];

/** What the line shows: the campaign's window, or a little more than all moments; a day at least. */
export function spanOf(
  moments: readonly number[],
  opens: number | undefined,
  closes: number | undefined,
  now: number,
): Span {
  const known = [...moments, opens, closes].filter((one) => one !== undefined);
  const first = known.length > 0 ? Math.min(...known) : now;
  const last = known.length > 0 ? Math.max(...known) : now;
  const from = Math.floor(first / HOUR) * HOUR;
  if (opens !== undefined && closes !== undefined && from >= opens - HOUR)
    return { from, to: Math.max(Math.ceil(last / HOUR) * HOUR, from + HOUR) };
  return { from, to: Math.max(Math.ceil((last + HOUR) / HOUR) * HOUR, from + DAY) };
}

/** Where an instant lies, from 0 at the beginning to 1 at the end. */
export function placeOf(instant: number, { from, to }: Span): number {
  return Math.min(1, Math.max(0, (instant - from) / (to - from)));
}

/** The instant at a place of the line, on the full step. */
export function instantAt(place: number, span: Span): number {
  const within = Math.min(1, Math.max(0, place));
  const step = stepOf(span);
  const instant = Math.round((span.from + within * (span.to - span.from)) / step) * step;
  return Math.min(span.to, Math.max(span.from, instant));
}

/** How far one press of an arrow key moves: about a two-hundredth of the line. */
export function stepOf({ from, to }: Span): number {
  return STEPS.find((step) => step * 200 >= to - from) ?? DAY;
}

/** Where the line is marked: at most `most` times, at even distances. */
export function ticksOf({ from, to }: Span, most: number): readonly number[] {
  const distance =
    [...STEPS, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY].find(
      (step) => (to - from) / step <= most,
    ) ?? to - from;
  const count = Math.floor((to - from) / distance);
  return Array.from({ length: count + 1 }, (_, at) => from + at * distance);
}

/** `count` moments at even distances, each in the middle of its part of the line. */
export function spread(count: number, { from, to }: Span): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    const instant = from + ((at + 0.5) * (to - from)) / count;
    return Math.round(instant / MINUTE) * MINUTE;
  });
}
