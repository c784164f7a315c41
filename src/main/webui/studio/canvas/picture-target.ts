/** Whose picture or video a file becomes that is dropped at a point: of a node there, or of nobody. */
import type { Catalogue } from "../catalog/definition";
import type { MediaKind } from "../catalog/pictures";
import { componentOf, mediaPropsOf } from "../catalog/pictures";
import { allows } from "../catalog/slot-rules";
import { ownerOf } from "./geometry";

/** Near its edges a node leaves room for a picture of its own before or after it. */
const EDGE = 24;
const SHARE = 0.2;

/**
 * The innermost node that shows such a thing, unless the point lies in a slot that takes one as a node.
 *
 * @param typeOf the component of a node, by its id
 */
export function pictureTarget(
  hit: Element | null,
  y: number,
  catalogue: Catalogue,
  typeOf: (node: string) => string | undefined,
  kind: MediaKind = "image",
): HTMLElement | undefined {
  let within = hit;
  for (let owner = ownerOf(hit); owner; owner = ownerOf(within)) {
    const definition = catalogue.components.get(typeOf(owner.dataset["node"] ?? "") ?? "");
    const slot = within?.closest<HTMLElement>("[data-slot]");
    const own =
      slot && ownerOf(slot) === owner ? definition?.slots[slot.dataset["slot"] ?? ""] : undefined;
    if (own && allows(own, componentOf(kind))) return undefined;
    if (mediaPropsOf(definition, kind)) return isNearEdge(owner, y) ? undefined : owner;
    within = owner.parentElement;
  }
  return undefined;
}

function isNearEdge(node: HTMLElement, y: number): boolean {
  const { top, bottom, height } = node.getBoundingClientRect();
  const near = Math.min(EDGE, height * SHARE);
  return y < top + near || y > bottom - near;
}
