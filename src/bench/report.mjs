// Replaces one section of the results page (between its two markers) with what stands on standard input,
// or adds the section at the end.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [file, section, script = `src/bench/${section}.sh`] = process.argv.slice(2);
const begin = `<!-- ${section}: written by ${script} -->`;
const end = `<!-- end of ${section} -->`;
const block = `${begin}\n\n${readFileSync(0, "utf8").trim()}\n\n${end}`;
const page = existsSync(file) ? readFileSync(file, "utf8") : "# Figures\n";
const from = page.indexOf(begin);
const to = page.indexOf(end);

writeFileSync(
  file,
  from >= 0 && to > from
    ? page.slice(0, from) + block + page.slice(to + end.length)
    : `${page.trimEnd()}\n\n${block}\n`,
);
