import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { writeIfChanged } from "./write-if-changed.mjs";

/**
 * Makes `to` hold every file of `from` but the TypeScript and those to `leave`, and nothing else but what
 * is to `keep`.
 */
export function copyTree(from, to, { keep = new Set(), leave = () => false } = {}) {
  const wanted = new Set(files(from).filter((file) => !file.endsWith(".ts") && !leave(file)));
  for (const file of wanted) writeIfChanged(join(to, file), readFileSync(join(from, file)));
  for (const file of files(to)) {
    const path = resolve(to, file);
    if (!wanted.has(file) && !keep.has(path) && file !== "index.json") rmSync(path);
  }
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !hidden(relative(folder, entry.parentPath)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function hidden(path) {
  return path.split(sep).some((part) => part.startsWith("."));
}
