#!/usr/bin/env node
// Puts everything the server reads of the browser's side into the build folder:
//   node build.mjs --out target/classes
// the visitor runtime, the components with their browser modules, and the page templates.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The web part of Fanfare needs Node.js 20.19 or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

const { build } = await import("./build/build.mjs");
const at = process.argv.indexOf("--out");
if (at < 0 || !process.argv[at + 1]) {
  console.error("usage: node build.mjs --out FOLDER");
  process.exit(2);
}
try {
  await build(process.argv[at + 1]);
} catch (broken) {
  console.error(`The web part of Fanfare was not built: ${broken.message}`);
  process.exit(1);
}
