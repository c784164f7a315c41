/** Where something goes that is added without pointing at a place. */
import type { Campaign, Nodes, Spot } from "../page/campaign";
import { findNode } from "../page/tree";
import type { Catalogue } from "./definition";
import { mayPlace } from "./slot-rules";

/**
 * The place nearest to the selected node that takes `nodes`: in its first slot that does, else right
 * after it, else after one of its ancestors, else at the end of the page. A slot whose children do not stand
 * one below the other, such as that of a carousel, takes what is pointed at it, and what comes first.
 */
export function nearestSpot(
  campaign: Campaign,
  catalogue: Catalogue,
  page: string,
  selected: string | undefined,
  nodes: Nodes,
): Spot {
  const found = selected === undefined ? undefined : findNode(campaign, page, selected);
  const tried = found ? [...inside(found.node.id, found.node.type), ...after(found)] : [];
  const end = { page, parent: null, index: campaign.pages[page]?.content.length ?? 0 };
  return tried.find((spot) => mayPlace(campaign, catalogue, spot, nodes) === "fits") ?? end;

  function inside(node: string, type: string): Spot[] {
    const slots = Object.keys(catalogue.components.get(type)?.slots ?? {});
    return slots
      .filter((slot) => grows(type, slot) || countIn(slot) === 0)
      .map((slot) => ({ page, parent: { node, slot }, index: countIn(slot) }));
  }

  function countIn(slot: string): number {
    return found?.node.slots?.[slot]?.length ?? 0;
  }

  function after({ spot, ancestors }: NonNullable<typeof found>): Spot[] {
    const outer = ancestors.flatMap(({ id }) => findNode(campaign, page, id)?.spot ?? []);
    const types = new Map(ancestors.map(({ id, type }) => [id, type]));
    return [spot, ...outer.reverse()]
      .filter(({ parent }) => !parent || grows(types.get(parent.node) ?? "", parent.slot))
      .map((one) => ({ ...one, index: one.index + 1 }));
  }

  function grows(type: string, slot: string): boolean {
    return catalogue.components.get(type)?.slots[slot]?.grows === true;
  }
}
