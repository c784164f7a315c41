// Markdown of the median scores and timings of some Lighthouse reports, and of the audits that cost points.
import { readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const score = (id) => median(reports.map((report) => Math.round((report.categories[id].score ?? 0) * 100)));
const timing = (id) => median(reports.map((report) => report.audits[id].numericValue ?? 0));
const lost = Object.values(reports[0].categories).flatMap((category) =>
  category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (reports[0].audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${category.id}: ${reports[0].audits[id].title}`),
);

console.log("| performance | accessibility | best practices | SEO |");
console.log("| --- | --- | --- | --- |");
console.log(`| ${["performance", "accessibility", "best-practices", "seo"].map(score).join(" | ")} |`);
console.log("");
console.log(
  `First contentful paint ${Math.round(timing("first-contentful-paint"))} ms, largest ` +
    `${Math.round(timing("largest-contentful-paint"))} ms, blocking ${Math.round(timing("total-blocking-time"))} ms, ` +
    `layout shift ${timing("cumulative-layout-shift").toFixed(3)}.`,
);
if (lost.length > 0) console.log(`\nWhat costs points:\n\n${lost.map((line) => `- ${line}`).join("\n")}`);
