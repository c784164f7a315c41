import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { mendTransitions } from "./mend-transitions.mjs";

const { transform } = mendTransitions();
const file = join(
  dirname(createRequire(import.meta.url).resolve("react-aria/package.json")),
  "dist/private/utils/runAfterTransition.mjs",
);

test("React Aria hears of every cancelled transition of an element", () => {
  const before = readFileSync(file, "utf8");
  const after = transform(before, file)?.code;

  expect(before).toContain("once: true");
  expect(after).not.toContain("once: true");
  expect(after).toMatch(/addEventListener\('transitioncancel', [\w$]+\)/);
  expect(after?.split("transitioncancel")).toHaveLength(before.split("transitioncancel").length);
});

test("it is found whatever the folder is called, and no other module is changed", () => {
  const code = readFileSync(file, "utf8");

  expect(transform(code, file.replace(/\//g, "\\"))).not.toBeNull();
  expect(transform(code, `${file}?v=1`)).not.toBeNull();
  expect(transform(code, "/react-aria/dist/private/utils/domHelpers.mjs")).toBeNull();
  expect(transform(code, "/other/runAfterTransition.mjs")).toBeNull();
});

test("a version that is written otherwise is told", () => {
  expect(() => transform("export const other = 1;", file)).toThrow("no longer needs mending");
});
