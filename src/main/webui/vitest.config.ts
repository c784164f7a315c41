import { configDefaults, defineConfig } from "vitest/config";

/** Tests of what works on a page; all others need no document, which takes longer to make than most of them run. */
const WITH_DOCUMENT = [
  "{clients,runtime}/**/*.test.ts",
  "studio/{api,canvas,editor,words}/**/*.test.ts",
];

export default defineConfig({
  // Tests of the runtime have all its parts.
  define: { WITH: { conditions: true, forms: true, play: true, standing: true } },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    pool: "threads",
    projects: [
      {
        extends: true,
        test: { name: "page", environment: "happy-dom", include: WITH_DOCUMENT },
      },
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          isolate: false,
          include: ["**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...WITH_DOCUMENT],
        },
      },
    ],
  },
});
