// Figures of run.mjs, one JSON line each, as tables in Markdown.
import { readFileSync } from "node:fs";
import { median } from "./measure.mjs";

const UNITS = [
  [/^heap/, "MB"],
  [/./, "ms"],
];
const OTHERS = ["Puck", "GrapesJS"];

const figures = readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
for (const nodes of new Set(figures.map((one) => one.nodes))) {
  const own = figures.filter((one) => one.nodes === nodes);
  console.log(`### ${nodes.toLocaleString("en")} nodes\n`);
  console.log("| | the designer | Puck | GrapesJS | of Puck | of GrapesJS |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const row of new Set(own.flatMap((one) => Object.keys(one.figures)))) {
    const unit = UNITS.find(([name]) => name.test(row))[1];
    const values = (editor) => own.filter((one) => one.editor === editor).map((one) => one.figures[row] ?? NaN);
    const shown = ["Fanfare", ...OTHERS].map((editor) => `${digits(median(values(editor)))} ${unit}`);
    const ratios = OTHERS.map((editor) => {
      const theirs = values(editor);
      return median(values("Fanfare").map((value, round) => value / theirs[round]));
    }).map((ratio) => (ratio <= 1 ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2)));
    console.log(`| ${[row, ...shown, ...ratios].join(" | ")} |`);
  }
  console.log();
}

function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
