#!/usr/bin/env node
// Sums up what TestTimes wrote: the slowest twenty tests, and the time each part of a run took.
//   node src/test/report/times.mjs FOLDER BEGUN [WEB_SECONDS]
// BEGUN is when the run began, in seconds since 1970; WEB_SECONDS what the checks of the web part took.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder, begun, web] = process.argv.slice(2);
const lines = existsSync(folder)
  ? readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
  : [];
const spans = lines.map((line) => {
  const [kind, type, name, begin, end, status] = line.split("\t");
  return { kind, type, name, begin: Number(begin), end: Number(end), status };
});
const tests = spans.filter(({ kind }) => kind === "test");

const PARTS = ["unit tests", "REST tests", "process tests", "browser tests"];

function partOf({ type }) {
  if (type.startsWith("dev.fanfare.api.")) return "REST tests";
  if (type.startsWith("dev.fanfare.process.")) return "process tests";
  return type.startsWith("dev.fanfare.journey.") ? "browser tests" : "unit tests";
}

/** Seconds in which at least one of the spans was under way. */
function covered(some) {
  let until = 0;
  let sum = 0;
  for (const { begin, end } of [...some].sort((one, other) => one.begin - other.begin)) {
    sum += Math.max(0, end - Math.max(begin, until));
    until = Math.max(until, end);
  }
  return sum / 1000;
}

const row = (seconds, text) => console.log(`${seconds.toFixed(1).padStart(8)} s  ${text}`);

console.log("\nslowest tests");
for (const test of [...tests].sort((one, other) => other.end - other.begin - (one.end - one.begin)).slice(0, 20))
  row((test.end - test.begin) / 1000, `${test.type.split(".").at(-1)}: ${test.name}`);

const whole = Date.now() / 1000 - Number(begun);
console.log("\ntime by part (what ran side by side counts once in a part)");
row(whole - covered(spans), "building, and what is around the tests");
if (web) row(Number(web), "checks and tests of the web part, beside the building");
for (const part of PARTS) {
  const some = spans.filter((span) => partOf(span) === part);
  const count = some.filter(({ kind }) => kind === "test").length;
  if (count > 0) row(covered(some), `${part} (${count})`);
}
row(whole, "in all");

const ended = (status) => tests.filter((test) => test.status === status).length;
console.log(`\n${ended("SUCCESSFUL")} passed, ${ended("FAILED")} failed, ${ended("SKIPPED") + ended("ABORTED")} skipped`);
