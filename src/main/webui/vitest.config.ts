import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "happy-dom",
    include: ["**/*.test.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
