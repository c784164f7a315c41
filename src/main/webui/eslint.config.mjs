import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

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
