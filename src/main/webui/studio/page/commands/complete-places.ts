import type { PrizeDisplay } from "../../catalog/places";
import { drawnFrom, spareOf, withoutPlace } from "../../catalog/places";
import type { Campaign } from "../campaign";
import type { JsonList } from "../json";
import { isJsonList, isJsonObject } from "../json";
import { findNode } from "../tree";
import { setProp } from "./set-prop";

/** A node that shows prizes, and by which of its properties. */
export interface DisplayNode {
  readonly page: string;
  readonly node: string;
  readonly display: PrizeDisplay;
}

/**
 * Gives everything that can be drawn and has no place one: a new place, or, where there is no room, one
 * that shows what another shows too. The same campaign where nothing is missing.
 *
 * @param only of what is missing
 */
export function completePlaces(
  campaign: Campaign,
  { page, node, display }: DisplayNode,
  only?: ReadonlySet<string>,
): Campaign {
  const props = findNode(campaign, page, node)?.node.props;
  const name = props?.[display.pool];
  const pool = typeof name === "string" ? campaign.resources?.pools?.[name] : undefined;
  const places = placesAt(campaign, page, node, display.places);
  if (!places || !pool) return campaign;
  return withoutPlace(places, pool)
    .filter((one) => only?.has(one) ?? true)
    .reduce((before, missing) => {
      const list = placesAt(before, page, node, display.places) ?? [];
      if (list.length < (display.schema.maxItems ?? Infinity))
        return setProp(before, page, node, display.places, [...list, { shows: missing }]);
      const spare = spareOf(list, drawnFrom(pool));
      return spare < 0
        ? before
        : showInstead(before, page, node, `${display.places}.${spare}`, missing);
    }, campaign);
}

/** The place shows something else now: what was written there for the other goes. */
export function showInstead(
  campaign: Campaign,
  page: string,
  node: string,
  path: string,
  shows: string,
): Campaign {
  const [list = "", at = ""] = path.split(".");
  const place = placesAt(campaign, page, node, list)?.[Number(at)];
  const colour = isJsonObject(place) ? place["color"] : undefined;
  const next = { shows, ...(colour !== undefined && { color: colour }) };
  const changed = setProp(campaign, page, node, path, next);
  return changed.i18n
    ? { ...changed, i18n: withoutTexts(changed.i18n, page, node, path) }
    : changed;
}

function placesAt(
  campaign: Campaign,
  page: string,
  node: string,
  list: string,
): JsonList | undefined {
  const places = findNode(campaign, page, node)?.node.props?.[list];
  return isJsonList(places) ? places : undefined;
}

function withoutTexts(
  i18n: NonNullable<Campaign["i18n"]>,
  page: string,
  node: string,
  path: string,
): NonNullable<Campaign["i18n"]> {
  const gone = [`${node}.${path}.`, `${page}/${node}.${path}.`];
  return Object.fromEntries(
    Object.entries(i18n).map(([locale, texts]) => [
      locale,
      Object.fromEntries(
        Object.entries(texts).filter(([key]) => !gone.some((one) => key.startsWith(one))),
      ),
    ]),
  );
}
