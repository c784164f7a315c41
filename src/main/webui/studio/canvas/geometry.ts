/** Places on the drawn page: what lies under a point, and where something can be dropped. */
import type { Parent, Spot } from "../page/campaign";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place between nodes, and the line that shows it. */
export interface Lane {
  readonly spot: Spot;
  readonly line: Box;
  /** The whole slot, where nothing is in it yet. */
  readonly empty: boolean;
}

const EDGE = 7;

export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

export function nodeIdAt(page: Document, x: number, y: number): string | undefined {
  return ownerOf(page.elementFromPoint(x, y))?.dataset["node"];
}

export function ownerOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[data-node]") ?? null;
}

/** Every element that holds nodes, from the page down. */
export function containers(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("[data-slot]")];
}

export function parentOf(container: HTMLElement): Parent {
  const slot = container.dataset["slot"];
  const node = ownerOf(container)?.dataset["node"];
  return slot === undefined || node === undefined ? null : { node, slot };
}

/**
 * The containers under a point, the innermost first; near the upper or lower edge of a node the one
 * around it comes first, so that there is room between two boxes.
 */
export function containersAt(page: Document, x: number, y: number): readonly HTMLElement[] {
  const hit = page.elementFromPoint(x, y);
  const owner = ownerOf(hit);
  const around =
    hit?.closest<HTMLElement>("[data-slot]") ?? page.querySelector<HTMLElement>("main");
  const line = [...(owner && around ? beside(owner, around, y) : []), ...upFrom(around)];
  const box = line[0] ? ownerOf(line[0])?.getBoundingClientRect() : undefined;
  const [inner, ...outer] = line;
  if (!inner || !box || outer.length === 0) return line;
  const near = Math.min(EDGE, box.height / 4);
  return y < box.top + near || y > box.bottom - near ? [...outer, inner] : line;
}

/** A point on a node but beside its slots belongs to the nearest of them. */
function beside(owner: HTMLElement, around: HTMLElement, y: number): readonly HTMLElement[] {
  if (ownerOf(around) === owner) return [];
  const away = (slot: HTMLElement): number => {
    const { top, bottom } = slot.getBoundingClientRect();
    return Math.max(top - y, 0, y - bottom);
  };
  return [...owner.querySelectorAll<HTMLElement>("[data-slot]")]
    .filter((slot) => ownerOf(slot) === owner)
    .sort((one, other) => away(one) - away(other))
    .slice(0, 1);
}

function upFrom(container: HTMLElement | null): readonly HTMLElement[] {
  const line: HTMLElement[] = [];
  for (let at = container; at; at = at.parentElement?.closest<HTMLElement>("[data-slot]") ?? null)
    line.push(at);
  return line;
}

/** The places in one container, in their order. */
export function lanesOf(container: HTMLElement, page: string): readonly Lane[] {
  const parent = parentOf(container);
  const around = boxOf(container);
  const children = [...container.children].filter(
    (child): child is HTMLElement => "dataset" in child && child.hasAttribute("data-node"),
  );
  const boxes = children.map((child, index) => ({ index, box: boxOf(child) }));
  const shown = boxes.filter(({ box }) => box.width > 0 && box.height > 0);
  const last = shown.at(-1);
  if (!last) return [{ spot: { page, parent, index: 0 }, line: around, empty: true }];
  const row = isRow(shown.map(({ box }) => box));
  return [
    ...shown.map(({ index, box }, at) => {
      const before = shown[at - 1]?.box;
      return {
        spot: { page, parent, index },
        line: lineBefore(box, before, row, around),
        empty: false,
      };
    }),
    {
      spot: { page, parent, index: children.length },
      line: lineAfter(last.box, row, around),
      empty: false,
    },
  ];
}

/** The place nearest to a point. */
export function nearestLane(lanes: readonly Lane[], x: number, y: number): Lane | undefined {
  const away = ({ line }: Lane): number => {
    const dx = Math.max(line.left - x, 0, x - line.left - line.width);
    const dy = Math.max(line.top - y, 0, y - line.top - line.height);
    return dx * dx + dy * dy;
  };
  return lanes.reduce<Lane | undefined>(
    (best, lane) => (best === undefined || away(lane) < away(best) ? lane : best),
    undefined,
  );
}

function isRow(boxes: readonly Box[]): boolean {
  const [one, two] = boxes;
  return (
    one !== undefined &&
    two !== undefined &&
    two.top < one.top + one.height / 2 &&
    two.left > one.left
  );
}

function lineBefore(box: Box, before: Box | undefined, row: boolean, around: Box): Box {
  if (row) {
    const sameRow = before && before.left < box.left;
    const x = sameRow ? (before.left + before.width + box.left) / 2 : box.left - 3;
    return { left: Math.max(x, 0), top: box.top, width: 0, height: box.height };
  }
  const y = before ? (before.top + before.height + box.top) / 2 : Math.max(box.top - 1, around.top);
  return { left: around.left, top: y, width: around.width, height: 0 };
}

function lineAfter(box: Box, row: boolean, around: Box): Box {
  if (row) return { left: box.left + box.width + 3, top: box.top, width: 0, height: box.height };
  return { left: around.left, top: box.top + box.height, width: around.width, height: 0 };
}
