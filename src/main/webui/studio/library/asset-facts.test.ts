import { expect, test } from "vitest";
import { addressOf, factsOf, lengthOf } from "./asset-facts";

const NONE = { seconds: 0, codecs: "", notEverywhere: [] };

test.each([
  [0, ""],
  [0.4, "0:00"],
  [9.6, "0:10"],
  [65, "1:05"],
  [3599.7, "1:00:00"],
  [3723, "1:02:03"],
])("%d seconds are told as “%s”", (seconds, told) => {
  expect(lengthOf({ video: { ...NONE, seconds } })).toBe(told);
});

test("what is not known of an asset is left out", () => {
  const video = { width: 1920, height: 1080, bytes: 12_345_678 };

  expect(factsOf({ ...video, video: { ...NONE, seconds: 12 } })).toBe(
    "1920 × 1080 · 0:12 · 12.3 MB",
  );
  expect(factsOf({ ...video, video: NONE })).toBe("1920 × 1080 · 12.3 MB");
  expect(factsOf({ width: 0, height: 0, bytes: 80, video: NONE })).toBe("1 kB");
});

test("the file itself is asked for, of which parts are sent", () => {
  expect(addressOf({ url: "/media/1", files: [{ url: "/media/1/file.mp4" }] })).toBe(
    "/media/1/file.mp4",
  );
  expect(addressOf({ url: "/media/1", files: [] })).toBe("/media/1");
});
