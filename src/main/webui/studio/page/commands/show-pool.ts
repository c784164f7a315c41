import type { Catalogue } from "../../catalog/definition";
import { placesFor, prizeDisplayOf } from "../../catalog/places";
import type { Bindings, Campaign, Step, Steps } from "../campaign";
import { isAction } from "../campaign";
import { isJsonList } from "../json";
import { findNode, updateNode } from "../tree";
import { arrangeItems } from "./arrange-items";
import { setProp } from "./set-prop";

/**
 * Has a component show another pool: it gets a place for everything in it, and the draws of its own
 * events are made from it.
 */
export function showPool(
  campaign: Campaign,
  page: string,
  id: string,
  pool: string,
  catalogue: Catalogue,
): Campaign {
  const node = findNode(campaign, page, id)?.node;
  const display = prizeDisplayOf(catalogue.components.get(node?.type ?? ""));
  if (!node || !display || node.props?.[display.pool] === pool) return campaign;
  const places = placesFor(campaign.resources?.pools?.[pool], display.schema);
  const emptied = isJsonList(node.props?.[display.places])
    ? arrangeItems(campaign, page, id, display.places, [])
    : campaign;
  const named = setProp(emptied, page, id, display.pool, pool);
  const placed = setProp(
    named,
    page,
    id,
    display.places,
    places.length > 0 || display.schema["x-complete"] ? places : undefined,
  );
  return updateNode(placed, page, id, (before) =>
    before.on ? { ...before, on: drawingFrom(before.on, pool) } : before,
  );
}

function drawingFrom(on: Bindings, pool: string): Bindings {
  return Object.fromEntries(
    Object.entries(on).map(([name, steps]) => [name, stepsFrom(steps, pool)]),
  );
}

function stepsFrom(steps: Steps, pool: string): Steps {
  return steps.map((step): Step => {
    if (!isAction(step)) return step;
    const draws = step.action === "draw.enter";
    return {
      ...step,
      ...(draws && { with: { ...step.with, pool } }),
      ...(step.then && { then: drawingFrom(step.then, pool) }),
      ...(step.else && { else: stepsFrom(step.else, pool) }),
    };
  });
}
