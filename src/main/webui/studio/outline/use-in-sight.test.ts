import { expect, test } from "vitest";
import { rowsInSight, rowsToDraw, scrollTo } from "./use-in-sight";

const ROW = 33;

test.each([
  [0, 700, 2000],
  [32, 700, 2000],
  [5000, 700, 2000],
  [65_300, 700, 2000],
  [0, 700, 5],
  [0, 0, 2000],
  [4000, 260, 130],
])(
  "scrolled to %d, of %d px, all rows in sight of %d are drawn and few others",
  (top, height, count) => {
    const { from, to } = rowsInSight(top, height, ROW, count);

    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(count);
    expect(from).toBeLessThanOrEqual(Math.floor(top / ROW));
    expect(to).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / ROW)));
    expect(to - from).toBeLessThanOrEqual(Math.ceil(height / ROW) + 4 * 8);
  },
);

test("scrolling by one row draws nothing new most of the time", () => {
  const seen = new Set(
    Array.from({ length: 80 }, (_, n) => JSON.stringify(rowsInSight(n * ROW, 660, ROW, 2000))),
  );

  expect(seen.size).toBeLessThanOrEqual(22);
});

test("a list is scrolled no further than it must be to show a row", () => {
  expect(scrollTo(330, 330, 10 * ROW, ROW)).toBe(330);
  expect(scrollTo(330, 330, 4 * ROW, ROW)).toBe(4 * ROW);
  expect(scrollTo(330, 330, 20 * ROW, ROW)).toBe(330 + ROW);
  expect(scrollTo(0, 330, 0, ROW)).toBe(0);
});

test("the row that keys act on is drawn wherever the list is scrolled", () => {
  expect(rowsToDraw(16, 19, 3)).toEqual([3, 16, 17, 18]);
  expect(rowsToDraw(16, 19, 17)).toEqual([16, 17, 18]);
  expect(rowsToDraw(16, 19, 19)).toEqual([16, 17, 18, 19]);
  expect(rowsToDraw(0, 0, 0)).toEqual([0]);
});
