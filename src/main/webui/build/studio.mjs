import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const COMPRESSED = /\.(?:js|css|svg)$/;

/**
 * Builds the designer into `to`, its files compressed and listed in `files.json`; skipped when no
 * source is newer than the last time. Returns how many bytes a first visit loads, or 0.
 */
export async function buildStudio(webui, to) {
  const list = join(to, "files.json");
  const sources = [
    ...filesOf(join(webui, "studio")),
    ...filesOf(join(webui, "../texts/starters")),
    ...filesOf(join(webui, "../texts/ready")),
    join(webui, "package-lock.json"),
    join(webui, "build/mend-transitions.mjs"),
  ];
  const since = existsSync(list) ? statSync(list).mtimeMs : 0;
  if (sources.every((file) => statSync(file).mtimeMs <= since)) return 0;
  const { build } = await import("vite");
  await build({
    configFile: join(webui, "studio/vite.config.mjs"),
    logLevel: "warn",
    build: { outDir: to },
  });
  const files = filesOf(to).map((file) => file.slice(to.length + 1).replaceAll("\\", "/"));
  for (const file of files.filter((name) => COMPRESSED.test(name))) compress(join(to, file));
  writeFileSync(list, `${JSON.stringify(files.sort())}\n`);
  return firstLoad(to);
}

function compress(file) {
  const bytes = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
}

/** What index.html names: gzip, since every browser takes it. */
export function firstLoad(to) {
  const html = readFileSync(join(to, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/studio\/([^"]+)"/g)].map(([, name]) => name);
  const sizes = named.map((name) => statSync(join(to, `${name}.gz`)).size);
  return gzipSync(html).length + sizes.reduce((sum, size) => sum + size, 0);
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
