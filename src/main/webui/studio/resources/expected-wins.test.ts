import { describe, expect, test } from "vitest";
import type { JsonObject } from "../page/json";
import { expectedWins, oddsSum, totals, winsOf } from "./expected-wins";

const FROM = Date.parse("2027-01-28T12:00:00Z");

function rush(visitorsPerHour: number, hours = 3, drawsPerVisitor = 1) {
  return { visitorsPerHour, hours, drawsPerVisitor, from: FROM };
}

function winsIn(pool: JsonObject, ...how: Parameters<typeof rush>): (readonly number[])[] {
  return expectedWins(pool, rush(...how)).map(({ wins }) =>
    wins.map((one) => Number(one.toFixed(6))),
  );
}

test("odds are summed up without the noise of fractions", () => {
  const prizes = Array.from({ length: 10 }, (_, at) => ({ id: `p${at}`, odds: 0.1 }));
  expect(oddsSum({ prizes })).toBe(1);
  expect(oddsSum({ prizes: [{ id: "a" }] })).toBe(0);
});

describe("by chance", () => {
  const pool = {
    prizes: [
      { id: "mug", odds: 0.1, stock: 25 },
      { id: "car", odds: 0.001, stock: 1 },
    ],
  };

  test("wins are draws × odds until the stock is gone, and odds do not pass on", () => {
    expect(winsIn(pool, 100)).toEqual([
      [10, 0.1],
      [10, 0.1],
      [5, 0.1],
    ]);
  });

  test("nothing is won without visitors, odds or stock", () => {
    expect(winsIn(pool, 0, 1)).toEqual([[0, 0]]);
    expect(winsIn({ prizes: [{ id: "a", stock: 5 }] }, 100, 1)).toEqual([[0]]);
    expect(winsIn({ prizes: [{ id: "a", odds: 1 }] }, 100, 1)).toEqual([[0]]);
  });

  test("who may win once wins nothing in the draws after that", () => {
    const half = { prizes: [{ id: "a", odds: 0.5, stock: 1000 }], winsPerVisitor: 1 };
    expect(winsIn(half, 100, 1, 2)).toEqual([[75]]);
    expect(winsIn({ ...half, winsPerVisitor: 0 }, 100, 1, 2)).toEqual([[100]]);
  });

  test("the mean of limited wins", () => {
    expect(winsOf(3, 0.5, 2)).toBeCloseTo(0.375 + 2 * 0.5);
    expect(winsOf(3, 1, 2)).toBe(2);
    expect(winsOf(3, 0, 2)).toBe(0);
  });
});

describe("at moments", () => {
  const at = (hours: number): string => new Date(FROM + hours * 3_600_000).toISOString();
  const pool = {
    mode: "moments",
    prizes: [
      { id: "a", stock: 2 },
      { id: "b", stock: 5 },
    ],
    moments: [
      { at: at(1.5), prize: "a" },
      { at: at(-1), prize: "a" },
      { at: at(0.2), prize: "b" },
      { at: at(2.5), prize: "a" },
    ],
  };

  test("prizes go at their moments, as far as the stock goes; earlier ones go first", () => {
    expect(winsIn(pool, 100)).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(totals(expectedWins(pool, rush(100)), 2)).toEqual([2, 1]);
  });

  test("what nobody drew for waits for the next hour", () => {
    expect(winsIn(pool, 1)).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});
