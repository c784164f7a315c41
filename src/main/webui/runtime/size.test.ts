// @vitest-environment node
import { gzipSync } from "node:zlib";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, runtimes } from "../build/bundle.mjs";
import parts from "./parts.json";

const MAIN = resolve(import.meta.dirname, "main.ts");
const ALL = Object.keys(parts).filter((part) => part !== "always");

describe("the built runtime", () => {
  test("weighs at most 6 KB gzip with all its parts, and exports one default", async () => {
    const code = await bundle(MAIN, ALL);

    expect(gzipSync(code).length).toBeLessThanOrEqual(6 * 1024);
    expect(code.match(/\bexport\b/g)).toHaveLength(1);
    expect(code).not.toMatch(/\bimport\b/);
  });

  test("is built once for every choice of its parts", () => {
    const names = runtimes("", "").map(({ to }) => to);

    expect(new Set(names).size).toBe(2 ** ALL.length);
    expect(names).toContain("runtime.js");
    expect(names).toContain(`${["runtime", ...ALL].join("-")}.js`);
  });

  test.each([
    ["conditions", '">="'],
    ["forms", "aria-invalid"],
    ["play", "Idempotency-Key"],
    ["standing", "noneLeft"],
  ])("has nothing of %s where that part is left out", async (part, sign) => {
    const others = ALL.filter((one) => one !== part);

    // The minifier is free in its choice of quotes.
    const words = async (chosen: string[]) => (await bundle(MAIN, chosen)).replace(/[`']/g, '"');
    expect(await words([part])).toContain(sign);
    expect(await words(others)).not.toContain(sign);
  });
});
