import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeIfChanged } from "./write-if-changed.mjs";

/**
 * The last edition of the language whose syntax Chrome 80 and Safari 13.1 know. (What Chrome 80 does
 * wrong of it, spread arguments of an optional call, the linter keeps out.)
 */
const TARGET = "es2020";

const PARTS = Object.keys(
  JSON.parse(readFileSync(join(import.meta.dirname, "../runtime/parts.json"), "utf8")),
).filter((part) => part !== "always");

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
  await Promise.all(
    modules.map(async ({ from, to, parts }) => writeIfChanged(to, await bundle(from, parts))),
  );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  return modules.length;
}

/**
 * The runtime once for every choice of its parts, in the form that `bundleAll` takes. A file is called
 * after its parts: `runtime.js` has none, `runtime-forms-play.js` two.
 */
export function runtimes(webui, folder) {
  const choices = PARTS.reduce(
    (all, part) => [...all, ...all.map((parts) => [...parts, part])],
    [[]],
  );
  return choices.map((parts) => ({
    from: join(webui, "runtime/main.ts"),
    to: join(folder, `${["runtime", ...parts].join("-")}.js`),
    parts,
  }));
}

/** The module at `entry` with everything it imports; of the runtime, these of its parts. */
export async function bundle(entry, parts = PARTS) {
  const { rolldown } = await import("rolldown");
  const bundling = await rolldown({
    input: entry,
    transform: {
      target: TARGET,
      define: Object.fromEntries(
        PARTS.map((part) => [`WITH.${part}`, String(parts.includes(part))]),
      ),
    },
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
