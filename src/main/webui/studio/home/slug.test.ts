import { expect, test } from "vitest";
import { isSlug, slugOf } from "./slug";

test("a title becomes an address", () => {
  expect(slugOf("Élan vital: 2027!")).toBe("elan-vital-2027");
  expect(slugOf("春晚")).toMatch(/^page-[a-z0-9]{1,5}$/);
  expect(slugOf("Studio")).not.toBe("studio");
});

test("an address is what the format allows", () => {
  expect(isSlug("gala")).toBe(true);
  expect(isSlug("-gala")).toBe(false);
  expect(isSlug("api")).toBe(false);
  expect(isSlug("")).toBe(false);
});
