import { expect, test } from "vitest";
import { instantIn, wallTimeIn } from "./zoned-time";

test("a time of day in a zone is an instant, and back", () => {
  expect(instantIn("2027-01-28T20:00", "Asia/Shanghai")).toBe("2027-01-28T20:00:00+08:00");
  expect(wallTimeIn("2027-01-28T12:00:00Z", "Asia/Shanghai")).toBe("2027-01-28T20:00");
  expect(instantIn("2027-07-01T09:30", "America/St_Johns")).toBe("2027-07-01T09:30:00-02:30");
});

test("summer time counts", () => {
  expect(instantIn("2027-03-28T01:30", "Europe/Berlin")).toBe("2027-03-28T01:30:00+01:00");
  expect(instantIn("2027-03-28T03:30", "Europe/Berlin")).toBe("2027-03-28T03:30:00+02:00");
  expect(wallTimeIn("2027-03-28T01:30:00Z", "Europe/Berlin")).toBe("2027-03-28T03:30");
});

test("nothing is no time", () => {
  expect(wallTimeIn(undefined, "UTC")).toBe("");
  expect(instantIn("", "UTC")).toBeNull();
});
