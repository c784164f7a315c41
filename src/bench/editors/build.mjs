// Builds the pages of Puck and GrapesJS with the bundler of the designer: `node build.mjs FROM TO`, where FROM is a
// copy of this folder with its packages installed.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { web } from "../web.mjs";

const [from, to] = process.argv.slice(2).map((folder) => resolve(folder));
const { build } = await import(pathToFileURL(web.resolve("vite")).href);

await build({
  configFile: false,
  root: from,
  logLevel: "error",
  build: {
    outDir: to,
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: ["puck.html", "grapes.html"].map((name) => join(from, name)) },
  },
});
