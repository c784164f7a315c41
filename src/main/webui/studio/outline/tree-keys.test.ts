import { expect, test } from "vitest";
import { outlineReader, shownRows } from "../catalog/outline";
import { campaign, catalogue } from "../page/test-campaign";
import type { TreeMove } from "./tree-keys";
import { moveOf, rowNamed } from "./tree-keys";

const rows = outlineReader(catalogue())(campaign().pages["home"]?.content ?? []);

/** title, band(one, inner(two)) */
function press(key: string, on: string, closed: readonly string[] = []): TreeMove | undefined {
  const shown = shownRows(rows, new Set(closed));
  const at = shown.findIndex(({ row }) => row.key === on);
  return moveOf(key, { shown, closed: new Set(closed), at, inSight: 3 });
}

test.each([
  ["ArrowDown", "title", 1],
  ["ArrowDown", "two", 4],
  ["ArrowUp", "title", 0],
  ["ArrowUp", "inner", 2],
  ["Home", "two", 0],
  ["End", "title", 4],
  ["PageDown", "title", 3],
  ["PageDown", "one", 4],
  ["PageUp", "two", 1],
  ["ArrowRight", "band", 2],
  ["ArrowLeft", "two", 3],
  ["ArrowLeft", "one", 1],
])("%s on %s goes to row %d", (key, on, to) => {
  expect(press(key, on)).toEqual({ kind: "go", to });
});

test("to the right a closed row opens, to the left an open one closes", () => {
  expect(press("ArrowRight", "inner", ["inner"])).toEqual({ kind: "open", key: "inner" });
  expect(press("ArrowLeft", "inner")).toEqual({ kind: "close", key: "inner" });
  expect(press("ArrowLeft", "inner", ["inner"])).toEqual({ kind: "go", to: 1 });
});

test("other keys, and those with nowhere to go, stand for nothing", () => {
  expect(press("ArrowRight", "one")).toBeUndefined();
  expect(press("ArrowLeft", "title")).toBeUndefined();
  expect(press("Delete", "title")).toBeUndefined();
  expect(press("ArrowDown", "gone")).toBeUndefined();
});

test("letters go to the next row with that name, and around", () => {
  const names = ["Hero", "Heading: Hello", "Text: hi", "Heading: Bye"];

  expect(rowNamed(names, 0, "h")).toBe(1);
  expect(rowNamed(names, 1, "H")).toBe(3);
  expect(rowNamed(names, 3, "he")).toBe(3);
  expect(rowNamed(names, 3, "her")).toBe(0);
  expect(rowNamed(names, 0, "x")).toBeUndefined();
});
