import { beforeEach, expect, test } from "vitest";
import { setTitle } from "../page/commands/set-title";
import { campaign } from "../page/test-campaign";
import { fingerprint, forgetWork, keepWork, workOn } from "./kept-work";

beforeEach(() => localStorage.clear());

const work = { etag: '"3"', own: ["x"], campaign: campaign() };

test("work is found again by its account and campaign, the newest first", () => {
  keepWork("mina", { ...work, tab: "a", at: 1 });
  keepWork("mina", { ...work, tab: "b", at: 2 });
  keepWork("omar", { ...work, tab: "c", at: 3 });

  expect(workOn("mina", "gala").map(({ tab }) => tab)).toEqual(["b", "a"]);
  expect(workOn("mina", "gala")[0]).toEqual({ ...work, tab: "b", at: 2 });
  expect(workOn("mina", "gal")).toEqual([]);
});

test("what was forgotten is gone, what is broken is passed over", () => {
  keepWork("mina", { ...work, tab: "a", at: 1 });
  localStorage.setItem("fanfare.unsaved/mina/gala/b", "{broken");
  localStorage.setItem("fanfare.unsaved/mina/gala/c", '{"tab":"c"}');

  expect(workOn("mina", "gala")).toHaveLength(1);
  forgetWork("mina", "gala", "a");
  expect(workOn("mina", "gala")).toEqual([]);
});

test("a device without room says so", () => {
  const full = {
    setItem: () => {
      throw new Error("quota");
    },
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
  Object.defineProperty(globalThis, "localStorage", { value: full, configurable: true });

  expect(keepWork("mina", { ...work, tab: "a", at: 1 })).toBe(false);

  if (before) Object.defineProperty(globalThis, "localStorage", before);
});

test("equal documents have one fingerprint, others have another", () => {
  expect(fingerprint(campaign())).toBe(fingerprint(campaign()));
  expect(fingerprint(setTitle(campaign(), "en", "Other"))).not.toBe(fingerprint(campaign()));
});
