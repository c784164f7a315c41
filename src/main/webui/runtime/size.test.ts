// @vitest-environment node
import { gzipSync } from "node:zlib";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../build/bundle.mjs";

test("the built runtime weighs at most 6 KB gzip and exports one default", async () => {
  const code = await bundle(resolve(import.meta.dirname, "main.ts"));

  expect(gzipSync(code).length).toBeLessThanOrEqual(6 * 1024);
  expect(code.match(/\bexport\b/g)).toHaveLength(1);
  expect(code).not.toMatch(/\bimport\b/);
});
