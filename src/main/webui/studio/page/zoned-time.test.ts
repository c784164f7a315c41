import { expect, test } from "vitest";
import { instantIn, wallTimeIn, instantOf, wallTime, written } from "./zoned-time";

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

const GALA = Date.parse("2027-01-28T20:00:00+08:00");

test("an instant is shown as the zone's clock shows it, and read back", () => {
  for (const zone of ["Asia/Shanghai", "America/St_Johns", "UTC", "Asia/Kathmandu"])
    expect(instantOf(wallTime(GALA, zone), zone)).toBe(GALA);

  expect(wallTime(GALA, "Asia/Shanghai")).toBe("2027-01-28T20:00");
  expect(wallTime(GALA + 5000, "Europe/Berlin")).toBe("2027-01-28T13:00:05");
});

test("a document has the zone's offset", () => {
  expect(written(GALA, "Asia/Shanghai")).toBe("2027-01-28T20:00:00+08:00");
  expect(written(GALA, "America/St_Johns")).toBe("2027-01-28T08:30:00-03:30");
  expect(written(GALA, "UTC")).toBe("2027-01-28T12:00:00+00:00");
  expect(written(GALA, "Nowhere/Else")).toBe("2027-01-28T12:00:00+00:00");
});

test("a time that a clock shows twice is the first, one it leaves out is there all the same", () => {
  expect(instantOf("2027-10-31T02:30", "Europe/Berlin")).toBe(
    Date.parse("2027-10-31T02:30:00+02:00"),
  );
  expect(instantOf("2027-03-28T02:30", "Europe/Berlin")).toBe(
    Date.parse("2027-03-28T02:30:00+02:00"),
  );
});

test("what is no date and time is none", () => {
  expect(instantOf("", "UTC")).toBeUndefined();
  expect(instantOf("2027-02-30", "UTC")).toBeUndefined();
  expect(instantOf("2027-13-01T10:00", "UTC")).toBeUndefined();
});
