import { expect, test } from "vitest";
import { campaign } from "../test-campaign";
import { setWindow, setZone } from "./set-window";

test("a side of the window is set and taken away again", () => {
  const opened = setWindow(campaign(), "opens", "2027-01-28T20:00:00+08:00");
  const both = setWindow(opened, "closes", "2027-01-29T20:00:00+08:00");

  expect(opened.window).toEqual({ opens: "2027-01-28T20:00:00+08:00" });
  expect(setWindow(both, "opens", null).window).toEqual({ closes: "2027-01-29T20:00:00+08:00" });
  expect(setWindow(opened, "opens", null)).toEqual(campaign());
});

test("the same campaign comes back when nothing changes", () => {
  const before = campaign();
  const zoned = setZone(before, "Asia/Shanghai");

  expect(setWindow(before, "opens", null)).toBe(before);
  expect(setZone(zoned, "Asia/Shanghai")).toBe(zoned);
});
