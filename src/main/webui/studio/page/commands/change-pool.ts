import type { Catalogue } from "../../catalog/definition";
import { CONSOLATION, LOSE, drawnFrom, prizeDisplayOf, shownBy } from "../../catalog/places";
import type { Campaign } from "../campaign";
import type { JsonObject } from "../json";
import { isJsonList } from "../json";
import { everyNode, findNode } from "../tree";
import { arrangeItems } from "./arrange-items";
import type { DisplayNode } from "./complete-places";
import { completePlaces, showInstead } from "./complete-places";
import { setResource } from "./set-resource";

/**
 * Puts a prize pool, and has the components that show it follow. A prize that is gone takes its places
 * along; where a list must not get shorter, such a place becomes one for no prize. A prize that is new
 * gets a place. What those get who win nothing keeps its places when it becomes a consolation, or none.
 */
export function changePool(
  campaign: Campaign,
  name: string,
  value: JsonObject | undefined,
  catalogue: Catalogue,
): Campaign {
  const before = drawnFrom(campaign.resources?.pools?.[name]);
  const changed = setResource(campaign, "pools", name, value);
  if (changed === campaign || value === undefined) return changed;
  const now = drawnFrom(value);
  const gone = new Set(before.filter((one) => !now.includes(one)));
  const fresh = new Set(now.filter((one) => !before.includes(one)));
  if (gone.size === 0 && fresh.size === 0) return changed;
  const otherwise = now.at(-1) ?? LOSE;
  return displaysOf(changed, name, catalogue).reduce((all, at) => {
    const without = withoutShown(all, at, gone, otherwise);
    return at.display.schema["x-complete"] ? completePlaces(without, at, fresh) : without;
  }, changed);
}

function displaysOf(
  campaign: Campaign,
  pool: string,
  catalogue: Catalogue,
): readonly DisplayNode[] {
  return Object.entries(campaign.pages).flatMap(([page, { content }]) =>
    [...everyNode(page, content)].flatMap(({ node }) => {
      const display = prizeDisplayOf(catalogue.components.get(node.type));
      return display && node.props?.[display.pool] === pool
        ? [{ page, node: node.id, display }]
        : [];
    }),
  );
}

function withoutShown(
  campaign: Campaign,
  { page, node, display }: DisplayNode,
  gone: ReadonlySet<string>,
  otherwise: string,
): Campaign {
  const list = display.places;
  const places = findNode(campaign, page, node)?.node.props?.[list];
  if (!isJsonList(places)) return campaign;
  const stays = (shown: string): boolean =>
    !gone.has(shown) || shown === CONSOLATION || shown === LOSE;
  const kept = [...places.keys()].filter((at) => stays(shownBy(places[at])));
  const least = display.schema.minItems ?? 0;
  const order = kept.length >= least ? kept : [...places.keys()];
  return order.reduce(
    (all, old, at) =>
      gone.has(shownBy(places[old]))
        ? showInstead(all, page, node, `${list}.${at}`, otherwise)
        : all,
    arrangeItems(campaign, page, node, list, order),
  );
}
