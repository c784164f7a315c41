/** How large the page is shown on its stage, and where the buttons of the selection stand: never over it. */
import type { Device } from "../editor/session";
import type { Box } from "./geometry";

/** What the page and the bar stand on. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** On a phone the page has all the room there is. */
  readonly isPhone: boolean;
}

/** Beside the page, as long as there is room for it; else below. */
export type BarSide = "beside" | "below";

export interface Board {
  /** As it is laid out. */
  readonly width: number;
  readonly height: number;
  /** How much smaller it is shown where it has no room. */
  readonly scale: number;
  /** What it takes of the stage. */
  readonly shown: Box;
  readonly bar: BarSide;
  /** Between the page and the bar. */
  readonly gap: number;
}

export interface BarPlace {
  readonly left: number;
  readonly top: number;
}

const WIDTHS: Readonly<Record<Device, number>> = { phone: 390, tablet: 820, desktop: 1280 };
const TALLEST: Readonly<Record<Device, number>> = { phone: 844, tablet: 1180, desktop: Infinity };
const LEAST = { width: 200, height: 120 } as const;
/** The bar at most: as a column, or as a line with the node's name. */
export const BAR = { broad: 38, column: 204, line: 312 } as const;
/** What is left free around the page, and between it (with its frame) and the bar. */
const SPACE = { margin: 28, gap: 14, edge: 6 } as const;
const SPACE_ON_PHONE = { margin: 4, gap: 5, edge: 3 } as const;

export function boardOn(stage: StageSize, device: Device): Board {
  const { margin, gap, edge } = stage.isPhone ? SPACE_ON_PHONE : SPACE;
  const forBar = gap + BAR.broad + edge;
  const width = WIDTHS[device];
  const scale = Math.min(1, Math.max(stage.width - 2 * margin, LEAST.width) / width);
  const left = (stage.width - width * scale) / 2;
  const bar = left >= forBar ? "beside" : "below";
  const room = Math.max(stage.height - margin - (bar === "below" ? forBar : margin), LEAST.height);
  const height = Math.min(room / scale, TALLEST[device]);
  const top = margin + (room - height * scale) / 2;
  const shown = { left, top, width: width * scale, height: height * scale };
  return { width, height, scale, shown, bar, gap };
}

/** The corner of the bar for a node, whose box is the page's own. */
export function placeBar({ shown, scale, bar, gap }: Board, node: Box): BarPlace {
  const { left, top, width, height } = shown;
  const right = left + width;
  if (bar === "below")
    return { left: Math.max(0, left + (width - BAR.line) / 2), top: top + height + gap };
  const middle = (node.left + node.width / 2) * scale;
  const last = Math.max(top, top + height - BAR.column);
  return {
    left: middle < width * 0.4 ? left - gap - BAR.broad : right + gap,
    top: Math.min(Math.max(top + node.top * scale, top), last),
  };
}
