/** What may go where: the same rules the server's check has. */
import type { Campaign, Nodes, PlacedNode, Spot } from "../page/campaign";
import { findNode, nodesAt } from "../page/tree";
import type { Catalogue, SlotDefinition } from "./definition";

export type Verdict = "fits" | "not-allowed" | "full" | "inside-itself" | "too-deep" | "no-place";

const DEEPEST = 32;
const MOST_ON_A_PAGE = 1000;

export function allows(slot: SlotDefinition, type: string): boolean {
  return slot.allow.some(
    (pattern) =>
      pattern === type || (pattern.endsWith("/*") && type.startsWith(pattern.slice(0, -1))),
  );
}

/** May `nodes` be put at `spot`? Nodes that only move within their list take no room. */
export function mayPlace(
  campaign: Campaign,
  catalogue: Catalogue,
  spot: Spot,
  nodes: Nodes,
  moving = false,
): Verdict {
  const there = nodesAt(campaign, spot.page, spot.parent);
  const coming = moving ? nodes.filter(({ id }) => there.every((node) => node.id !== id)) : nodes;
  if (spot.parent === null) return there.length + coming.length > MOST_ON_A_PAGE ? "full" : "fits";
  const found = findNode(campaign, spot.page, spot.parent.node);
  const slot = found && catalogue.components.get(found.node.type)?.slots[spot.parent.slot];
  if (!slot) return "no-place";
  const line = [...found.ancestors, found.node];
  if (moving && line.some(({ id }) => nodes.some((node) => node.id === id))) return "inside-itself";
  if (nodes.some(({ type }) => !allows(slot, type))) return "not-allowed";
  if (slot.max !== undefined && there.length + coming.length > slot.max) return "full";
  return line.length + Math.max(...nodes.map(depth), 0) > DEEPEST ? "too-deep" : "fits";
}

function depth(node: PlacedNode): number {
  return (
    1 +
    Math.max(
      0,
      ...Object.values(node.slots ?? {})
        .flat()
        .map(depth),
    )
  );
}
