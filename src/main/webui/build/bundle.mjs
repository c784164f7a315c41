import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeIfChanged } from "./write-if-changed.mjs";

/** The oldest browsers that published pages promise to work in, as the package file lists them. */
const TARGET = JSON.parse(
  readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
).browserslist.map((browser) =>
  browser.replace("ios_saf", "ios").replace(" ", "").replace(/-.*/, ""),
);

/**
 * Bundles each module into one minified ES module without imports; all of them are skipped when
 * no source is newer than the last time. Returns how many were bundled.
 */
export async function bundleAll(modules, webui, stamp) {
  const since = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = [
    ...filesOf(join(webui, "runtime")),
    ...filesOf(join(webui, "build")),
    join(webui, "package-lock.json"),
    ...modules.map(({ from }) => from),
  ];
  const fresh =
    modules.every(({ to }) => existsSync(to)) && sources.every((file) => older(file, since));
  if (fresh) return 0;
  await Promise.all(modules.map(async ({ from, to }) => writeIfChanged(to, await bundle(from))));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  return modules.length;
}

/** The module at `entry` with everything it imports. */
export async function bundle(entry) {
  const { rolldown } = await import("rolldown");
  const bundling = await rolldown({
    input: entry,
    transform: { target: TARGET },
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  try {
    const { output } = await bundling.generate({ format: "es", minify: true });
    const [chunk, ...more] = output;
    if (more.length > 0 || chunk.imports.length > 0 || chunk.exports.join() !== "default")
      throw new Error(`${entry} must become one module whose only export is its default`);
    return chunk.code;
  } finally {
    await bundling.close();
  }
}

function older(file, since) {
  return statSync(file).mtimeMs <= since;
}

function filesOf(folder) {
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}
