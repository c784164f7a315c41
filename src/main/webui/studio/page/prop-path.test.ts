import { expect, test } from "vitest";
import { schemaAt, valueAt, withValueAt } from "./prop-path";

const PROPS = { heading: "H", items: [{ q: "1" }, { q: "2" }] };

test("a value inside a list is read and written by its path", () => {
  const after = withValueAt(PROPS, "items.1.q", "two");

  expect(valueAt(after, "items.1.q")).toBe("two");
  expect(after["items"]).toEqual([{ q: "1" }, { q: "two" }]);
  expect(withValueAt(PROPS, "items.7.q", "x")).toEqual(PROPS);
});

test("taking a value away leaves its default to count", () => {
  expect(withValueAt(PROPS, "heading", undefined)).toEqual({ items: PROPS.items });
});

test("the schema of a path is found through lists", () => {
  const q = { type: "string" };

  expect(schemaAt({ properties: { items: { items: { properties: { q } } } } }, "items.3.q")).toBe(
    q,
  );
});
