import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages when the lock file is not the one they were installed from. */
export function installPackages(webui) {
  const lock = createHash("sha256")
    .update(readFileSync(join(webui, "package-lock.json")))
    .digest("hex");
  const stamp = join(webui, "node_modules", ".installed-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("webui: installing packages…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const shell = process.platform === "win32";
  const done = spawnSync(npm, ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: webui,
    shell,
    encoding: "utf8",
  });
  if (done.error) throw new Error(`npm does not start (${done.error.message})`);
  if (done.status !== 0) throw new Error(`npm ci failed\n${done.stderr.trim()}`);
  writeFileSync(stamp, lock);
}
