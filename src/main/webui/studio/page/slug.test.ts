import { expect, test } from "vitest";
import { isSlug, nextSlug, slugOf } from "./slug";

test("a title becomes an address", () => {
  expect(slugOf("Élan vital: 2027!", "page-x")).toBe("elan-vital-2027");
  expect(slugOf("★", "page-x")).toBe("page-x");
  expect(slugOf("Studio", "page-x")).toBe("page-x");
  expect(slugOf(`${"a".repeat(47)} b`, "page-x")).toBe("a".repeat(47));
});

test("a copy has the next free address", () => {
  expect(nextSlug("gala-copy", new Set(["gala"]))).toBe("gala-copy");
  expect(nextSlug("gala-copy", new Set(["gala-copy", "gala-copy-2"]))).toBe("gala-copy-3");
});

test("an address is what the format allows", () => {
  expect(isSlug("gala")).toBe(true);
  expect(isSlug("-gala")).toBe(false);
  expect(isSlug("api")).toBe(false);
  expect(isSlug("")).toBe(false);
});
