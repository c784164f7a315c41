import { expect, test } from "vitest";
import { instantAt, placeOf, spanOf, spread, stepOf, ticksOf } from "./timeline";

const HOUR = 3_600_000;
const OPENS = Date.parse("2027-01-28T12:00:00Z");
const evening = { from: OPENS, to: OPENS + 4 * HOUR };

test("the line shows the window, and moments outside of it", () => {
  expect(spanOf([], OPENS, OPENS + 4 * HOUR, 0)).toEqual(evening);
  expect(spanOf([OPENS + 6 * HOUR], OPENS, OPENS + 4 * HOUR, 0).to).toBe(OPENS + 6 * HOUR);
  expect(spanOf([], undefined, undefined, OPENS + 5)).toEqual({
    from: OPENS,
    to: OPENS + 24 * HOUR,
  });
  expect(spanOf([OPENS], undefined, undefined, 0)).toEqual({ from: OPENS, to: OPENS + 24 * HOUR });
});

test("a place on the line and an instant are the same thing, on full steps", () => {
  expect(placeOf(OPENS + HOUR, evening)).toBe(0.25);
  expect(instantAt(0.25, evening)).toBe(OPENS + HOUR);
  expect(instantAt(0.2501, evening)).toBe(OPENS + HOUR);
  expect(instantAt(7, evening)).toBe(evening.to);
  expect(placeOf(0, evening)).toBe(0);
});

test("steps grow with the line", () => {
  expect(stepOf({ from: 0, to: HOUR })).toBe(60_000);
  expect(stepOf(evening)).toBe(5 * 60_000);
  expect(stepOf({ from: 0, to: 24 * 30 * HOUR })).toBe(6 * HOUR);
});

test("marks are few and even", () => {
  expect(ticksOf(evening, 6)).toEqual([0, 1, 2, 3, 4].map((hour) => OPENS + hour * HOUR));
  expect(ticksOf({ from: 0, to: 400 * 24 * HOUR }, 6).length).toBeLessThanOrEqual(7);
});

test("moments are spread evenly", () => {
  expect(spread(4, evening)).toEqual([0.5, 1.5, 2.5, 3.5].map((hour) => OPENS + hour * HOUR));
  expect(spread(0, evening)).toEqual([]);
});
