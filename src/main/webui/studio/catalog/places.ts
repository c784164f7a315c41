/** Components that show what a draw comes out as: which pool they show, and in which places. */
import type { Json, JsonList, JsonObject } from "../page/json";
import { isJsonList, isJsonObject } from "../page/json";
import type { ComponentDefinition, PropSchema } from "./definition";

/** The properties of such a component. */
export interface PrizeDisplay {
  /** Which one names the pool. */
  readonly pool: string;
  /** Which one holds the places. */
  readonly places: string;
  readonly schema: PropSchema;
}

export const LOSE = "lose";
export const CONSOLATION = "consolation";

export function prizeDisplayOf(
  definition: ComponentDefinition | undefined,
): PrizeDisplay | undefined {
  const props = Object.entries(definition?.props.properties ?? {});
  const [pool] = props.find(([, one]) => one["x-control"] === "pool") ?? [];
  const [places, schema] = props.find(([, one]) => one["x-control"] === "places") ?? [];
  return pool !== undefined && places !== undefined && schema
    ? { pool, places, schema }
    : undefined;
}

/** Everything a draw from the pool can come out as, in the words that places, replies and steps share. */
export function drawnFrom(pool: JsonObject | undefined): readonly string[] {
  const prizes = isJsonList(pool?.["prizes"]) ? pool["prizes"].filter(isJsonObject) : [];
  const ids = prizes.flatMap(({ id }) => (typeof id === "string" ? [`prize:${id}`] : []));
  return [...ids, isJsonObject(pool?.["consolation"]) ? CONSOLATION : LOSE];
}

/** What one place shows. */
export function shownBy(place: Json | undefined): string {
  const shows = isJsonObject(place) ? place["shows"] : undefined;
  return typeof shows === "string" ? shows : "";
}

/** What can be drawn and has no place. */
export function withoutPlace(places: JsonList, pool: JsonObject | undefined): readonly string[] {
  const shown = places.map((one) => shownBy(one));
  return drawnFrom(pool).filter((one) => !shown.includes(one));
}

/** A place for everything in the pool: its prizes with places for no prize between them. */
export function placesFor(pool: JsonObject | undefined, schema: PropSchema): JsonList {
  const all = drawnFrom(pool);
  const prizes = all.slice(0, -1);
  const otherwise = all.at(-1) ?? LOSE;
  const { minItems = 0, maxItems = Infinity } = schema;
  if (minItems === 0 && !schema["x-complete"]) return [];
  const most = Math.max(1, maxItems - 1);
  const mixed = prizes.length * 2 <= maxItems;
  const shown = mixed
    ? prizes.flatMap((one) => [one, otherwise])
    : [...prizes.slice(0, most), otherwise];
  const few = shown.length === 0 ? [otherwise] : shown;
  const least = Math.min(Math.max(minItems, USUAL), maxItems);
  const times = Math.ceil(least / few.length);
  const filled = shown.length >= least ? shown : Array.from({ length: times }, () => few).flat();
  const fitting = filled.length > maxItems ? filled.slice(0, maxItems) : filled;
  return fitting.map((shows) => ({ shows }));
}

/** Fewer places than these look poor. */
const USUAL = 4;

/** The last place that shows what nobody can draw, or what another place shows too. */
export function spareOf(places: JsonList, drawable: readonly string[]): number {
  const shown = places.map((one) => shownBy(one));
  const idle = shown.findLastIndex((one) => !drawable.includes(one));
  if (idle >= 0) return idle;
  const noPrize = shown.findLastIndex(
    (one, at) => !one.startsWith("prize:") && shown.indexOf(one) < at,
  );
  return noPrize >= 0 ? noPrize : shown.findLastIndex((one, at) => shown.indexOf(one) < at);
}
