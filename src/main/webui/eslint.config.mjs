import { readFileSync } from "node:fs";
import { join } from "node:path";
import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const { browserslist } = JSON.parse(
  readFileSync(join(import.meta.dirname, "package.json"), "utf8"),
);

/** Methods that the oldest browsers of a published page do not have, whatever they are called on. */
const TOO_NEW =
  "/^(at|replaceAll|replaceChildren|hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|showPicker|checkVisibility|getAnimations|requestSubmit)$/";

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/*.mjs",
      "**/*.d.mts",
      "**/studio/api/schema.d.ts",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./studio/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Arrows that call one thing: `() => close()`.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", 60],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "data is text, never markup" },
        { property: "outerHTML", message: "data is text, never markup" },
        { property: "insertAdjacentHTML", message: "data is text, never markup" },
      ],
    },
  },
  {
    // What visitors' phones run.
    files: ["src/main/webui/runtime/*.ts", "runtime/*.ts", "components/*/client.ts"],
    ignores: ["**/*.test.ts", "**/test-page.ts"],
    plugins: { compat },
    settings: { browsers: browserslist, lintAllEsApis: true },
    rules: {
      "compat/compat": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: `CallExpression > MemberExpression.callee[property.name=${TOO_NEW}]`,
          message: "Chrome 80 and Safari 13.1 do not have it",
        },
        {
          selector: "CallExpression[optional=true] > SpreadElement",
          message: "Chrome 80 spreads wrongly in an optional call",
        },
      ],
    },
  },
  {
    // A component's module is one closure over its parts; the functions in it are the small ones.
    files: ["components/*/client.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // A React component is one function; its parts are components of their own.
    files: ["src/main/webui/studio/**/*.tsx", "studio/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      "max-lines-per-function": ["error", 120],
    },
  },
  {
    // A controller is one closure over its parts, as a component's module is.
    files: ["**/studio/canvas/pointing.ts", "**/studio/editor/autosave.ts"],
    rules: { "max-lines-per-function": ["error", 140] },
  },
  {
    // Words are a list: one file per language.
    files: ["**/studio/words/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // The core knows neither React nor the network.
    files: ["**/studio/page/**/*.ts", "**/studio/catalog/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "fetch", "document", "window"],
      "no-restricted-imports": [
        "error",
        { patterns: ["react", "react-*", "@tanstack/*", "**/api/*", "**/canvas/*", "**/editor/*"] },
      ],
    },
  },
  {
    files: ["**/*.test.ts", "**/test-page.ts"],
    rules: { "max-lines-per-function": "off", "no-restricted-properties": "off" },
  },
);
