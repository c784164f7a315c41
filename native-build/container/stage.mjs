// Prints the last stage of a container file, an instruction a line, its words parted by tabs.
//   node stage.mjs FILE
import { readFileSync } from "node:fs";

const instructions = readFileSync(process.argv[2], "utf8")
  .replaceAll(/^\s*#.*\n/gm, "")
  .replaceAll(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line.trim() !== "");
const last = instructions.findLastIndex((line) => line.startsWith("FROM "));
for (const line of instructions.slice(last)) {
  const [, name, rest] = /^(\S+)\s+(.*)$/.exec(line);
  const list = /\[.*\]$/.exec(rest);
  const words = list === null ? rest.split(/\s+/) : JSON.parse(list[0]);
  console.log([name, ...words].join("\t"));
}
