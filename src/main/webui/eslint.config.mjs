import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/node_modules/", "**/dist/", "**/*.mjs", "**/*.d.mts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
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
    files: ["**/*.test.ts", "**/test-page.ts"],
    rules: { "max-lines-per-function": "off", "no-restricted-properties": "off" },
  },
);
