import optimizeLocales from "@react-aria/optimize-locales-plugin";
import { defineConfig } from "vite";
import { mendTransitions } from "../build/mend-transitions.mjs";

export default defineConfig({
  root: import.meta.dirname,
  base: "/studio/",
  plugins: [
    // The widgets' own words in the languages of the designer only.
    { ...optimizeLocales.vite({ locales: ["en-US", "zh-CN"] }), enforce: "pre" },
    mendTransitions(),
  ],
  build: {
    emptyOutDir: true,
    target: "es2023",
    // A picture in the style sheet would need another rule in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is meant for servers that render React; there is none here.
      onLog: (level, log, next) => log.code !== "MODULE_LEVEL_DIRECTIVE" && next(level, log),
    },
  },
  server: { proxy: { "/api": "http://localhost:8080", "/media": "http://localhost:8080" } },
});
