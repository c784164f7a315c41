/** How many prizes an hour is expected to bring, from the rules of a pool and a guess of the rush. */
import type { JsonObject } from "../page/json";
import { itemsOf, numberFrom, textFrom } from "./items";

/** What the marketer assumes. */
export interface Rush {
  readonly visitorsPerHour: number;
  readonly drawsPerVisitor: number;
  readonly hours: number;
  /** When the first hour begins. */
  readonly from: number;
}

export interface ExpectedHour {
  readonly from: number;
  /** Wins in this hour, in the order of the prizes. */
  readonly wins: readonly number[];
}

interface Prize {
  readonly id: string;
  readonly odds: number;
  readonly stock: number;
}

const HOUR = 3_600_000;

/** The sum of all odds, free of the noise of binary fractions. */
export function oddsSum(pool: JsonObject): number {
  const parts = prizesOf(pool).reduce((sum, { odds }) => sum + Math.round(odds * 1e12), 0);
  return parts / 1e12;
}

/**
 * By chance: wins of a prize = draws × its odds, until its stock is gone; its odds do not pass on to
 * the others. A visitor who may win only so often wins nothing in the draws after that.
 *
 * At moments: every moment that has come gives one prize to the next draw, as far as the stock goes;
 * what nobody drew for in its hour waits for the next one.
 */
export function expectedWins(pool: JsonObject, rush: Rush): readonly ExpectedHour[] {
  return pool["mode"] === "moments" ? atMoments(pool, rush) : byChance(pool, rush);
}

function byChance(pool: JsonObject, rush: Rush): readonly ExpectedHour[] {
  const prizes = prizesOf(pool);
  const left = prizes.map(({ stock }) => stock);
  return hoursOf(rush).map((from) => {
    const odds = prizes.map((prize, at) => ((left[at] ?? 0) > 0 ? prize.odds : 0));
    const chance = Math.min(
      1,
      odds.reduce((sum, one) => sum + one, 0),
    );
    const perVisitor = winsOf(rush.drawsPerVisitor, chance, winLimit(pool));
    const wins = odds.map((one, at) => {
      const expected = chance > 0 ? (rush.visitorsPerHour * perVisitor * one) / chance : 0;
      const won = Math.min(expected, left[at] ?? 0);
      left[at] = (left[at] ?? 0) - won;
      return won;
    });
    return { from, wins };
  });
}

/** The mean of min(wins in `draws` draws, `limit`): wins are binomially distributed. */
export function winsOf(draws: number, chance: number, limit: number): number {
  if (limit >= draws) return draws * chance;
  let mean = 0;
  let counted = 0;
  let weight = (1 - chance) ** draws;
  for (let wins = 0; wins < limit; wins++) {
    mean += wins * weight;
    counted += weight;
    weight = chance < 1 ? (weight * (draws - wins) * chance) / ((wins + 1) * (1 - chance)) : 0;
  }
  return mean + limit * (1 - counted);
}

function atMoments(pool: JsonObject, rush: Rush): readonly ExpectedHour[] {
  const prizes = prizesOf(pool);
  const moments = itemsOf(pool, "moments")
    .map((one) => ({ at: Date.parse(textFrom(one["at"])), prize: textFrom(one["prize"]) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((one, other) => one.at - other.at);
  const stock = new Map(prizes.map(({ id, stock: pieces }) => [id, pieces]));
  const free = moments.filter(({ prize }) => {
    const pieces = stock.get(prize) ?? 0;
    stock.set(prize, pieces - 1);
    return pieces > 0;
  });
  let next = 0;
  return hoursOf(rush).map((from) => {
    const wins = prizes.map(() => 0);
    let draws = rush.visitorsPerHour * Math.min(rush.drawsPerVisitor, winLimit(pool));
    for (; draws >= 1 && (free[next]?.at ?? Infinity) < from + HOUR; next++, draws--) {
      const which = prizes.findIndex(({ id }) => id === free[next]?.prize);
      wins[which] = (wins[which] ?? 0) + 1;
    }
    return { from, wins };
  });
}

export function totals(hours: readonly ExpectedHour[], prizes: number): readonly number[] {
  return Array.from({ length: prizes }, (_, at) =>
    hours.reduce((sum, { wins }) => sum + (wins[at] ?? 0), 0),
  );
}

function hoursOf({ from, hours }: Rush): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(hours)) }, (_, at) => from + at * HOUR);
}

function winLimit(pool: JsonObject): number {
  const limit = numberFrom(pool["winsPerVisitor"]) ?? 1;
  return limit === 0 ? Infinity : limit;
}

function prizesOf(pool: JsonObject): readonly Prize[] {
  return itemsOf(pool, "prizes").map((prize) => ({
    id: textFrom(prize["id"]),
    odds: numberFrom(prize["odds"]) ?? 0,
    stock: numberFrom(prize["stock"]) ?? 0,
  }));
}
