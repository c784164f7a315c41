import { expect, test } from "vitest";
import type { Device } from "../editor/session";
import { BAR, boardOn, placeBar } from "./board";
import type { Box } from "./geometry";

const DEVICES: readonly Device[] = ["phone", "tablet", "desktop"];
const STAGES = [
  { width: 752, height: 846, isPhone: false },
  { width: 1240, height: 900, isPhone: false },
  { width: 472, height: 1126, isPhone: false },
  { width: 900, height: 260, isPhone: false },
  { width: 390, height: 760, isPhone: true },
  { width: 390, height: 321, isPhone: true },
  { width: 330, height: 640, isPhone: true },
  { width: 690, height: 300, isPhone: true },
];
const CASES = STAGES.flatMap((stage) => DEVICES.map((device) => ({ ...stage, device })));

/** Nodes all over a page, in and out of sight: whole lines, thirds and halves of it. */
function nodesOn(width: number): readonly Box[] {
  return [-500, -10, 0, 3, 60, 400, 780, 2000].flatMap((top) => [
    { left: 0, top, width, height: 40 },
    { left: 8, top, width: width / 3, height: 20 },
    { left: width / 2, top, width: width / 2, height: 300 },
  ]);
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

test.each(CASES)("the bar covers nothing of a $device on $width × $height", (stage) => {
  const board = boardOn(stage, stage.device);
  const size =
    board.bar === "beside"
      ? { width: BAR.broad, height: BAR.column }
      : { width: BAR.line, height: BAR.broad };

  for (const node of nodesOn(board.width)) {
    const bar = { ...placeBar(board, node), ...size };

    expect(overlap(bar, board.shown)).toBe(false);
    expect(bar.left).toBeGreaterThanOrEqual(0);
    expect(bar.left + bar.width).toBeLessThanOrEqual(stage.width);
    expect(bar.top).toBeGreaterThanOrEqual(0);
    expect(bar.top + BAR.broad).toBeLessThanOrEqual(stage.height);
  }
});

test("the bar stands at the height of its node, on the side where the node is", () => {
  const board = boardOn({ width: 752, height: 846, isPhone: false }, "phone");
  const { left, top, width } = board.shown;

  expect(board.bar).toBe("beside");
  expect(placeBar(board, { left: 0, top: 100, width: 390, height: 40 })).toEqual({
    left: left + width + board.gap,
    top: top + 100,
  });
  expect(placeBar(board, { left: 8, top: 100, width: 100, height: 40 }).left).toBeLessThan(left);
});

test("on a phone the page has all the room but the line of the bar", () => {
  const { shown, bar, scale } = boardOn({ width: 390, height: 692, isPhone: true }, "phone");

  expect(bar).toBe("below");
  expect(shown.width).toBeCloseTo(382);
  expect(scale).toBeCloseTo(382 / 390);
  expect(shown.height).toBeGreaterThan(640);
});

test("a page is laid out as wide as its device, and shown smaller where it has no room", () => {
  expect(boardOn({ width: 752, height: 846, isPhone: false }, "phone")).toMatchObject({
    width: 390,
    scale: 1,
  });
  const desktop = boardOn({ width: 752, height: 846, isPhone: false }, "desktop");
  expect(desktop.width).toBe(1280);
  expect(desktop.shown.width).toBeCloseTo(696);
  expect(desktop.shown.height).toBeCloseTo(desktop.height * desktop.scale);
});
