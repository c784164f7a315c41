import { expect, test } from "vitest";
import { outlineReader, shownRows } from "./outline";
import { campaign, catalogue, text } from "../page/test-campaign";
import type { RowDrop } from "./row-drop";
import { rowDropAt } from "./row-drop";

const read = outlineReader(catalogue());
const hasSlots = (type: string): boolean =>
  Object.keys(catalogue().components.get(type)?.slots ?? {}).length > 0;

/** title, band(one, inner(two)), form with the slots fields and aside(note) */
const rows = read([
  ...(campaign().pages["home"]?.content ?? []),
  { id: "form", type: "core/form", slots: { aside: [text("note")] } },
]);

function drop(y: number, ...closed: readonly string[]): RowDrop | undefined {
  return rowDropAt(shownRows(rows, new Set(closed)), new Set(closed), y, hasSlots);
}

test.each([
  [-3, "title", "before", 0],
  [0.2, "title", "before", 0],
  [0.8, "title", "after", 0],
  [1.1, "band", "before", 1],
  [1.5, "band", "on", 1],
  [2.7, "one", "after", 2],
  [3.5, "inner", "on", 3],
  [4.9, "two", "after", 4],
  [6.1, "form/fields", "on", 6],
  [6.9, "form/fields", "on", 6],
  [8.9, "note", "after", 8],
])("at %d it goes to %s: %s", (y, key, position, at) => {
  expect(drop(y)).toEqual({ key, position, at });
});

test("below an open row it goes before the first in it, below a closed one after it", () => {
  expect(drop(1.9)).toEqual({ key: "one", position: "before", at: 2 });
  expect(drop(5.9)).toEqual({ key: "form/fields", position: "on", at: 6 });
  expect(drop(1.9, "band")).toEqual({ key: "band", position: "after", at: 1 });
});

test("below the last row it goes to the end of the page", () => {
  expect(drop(50)).toEqual({ key: "form", position: "after", at: 8 });
  expect(rowDropAt([], new Set(), 1, hasSlots)).toBeUndefined();
});
