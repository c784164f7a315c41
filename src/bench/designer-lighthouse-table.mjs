// A table of the designer's screens from Lighthouse's reports; what accessibility lost is told on standard error.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

console.log("| screen | accessibility | interactive | transferred |");
console.log("| --- | ---: | ---: | ---: |");
for (const file of process.argv.slice(2)) {
  const { categories, audits } = JSON.parse(readFileSync(file, "utf8"));
  const name = basename(file, ".json");
  const own = audits["network-requests"].details.items.filter(
    ({ url, resourceType }) => new URL(url).pathname.startsWith("/studio/") && ["Document", "Script", "Stylesheet"].includes(resourceType),
  );
  const bytes = own.reduce((sum, { transferSize }) => sum + transferSize, 0);
  const seconds = (audits.interactive.numericValue / 1000).toFixed(1);
  console.log(`| ${name} | ${Math.round(categories.accessibility.score * 100)} | ${seconds} s | ${Math.round(bytes / 1000)} KB |`);
  for (const { id } of categories.accessibility.auditRefs) {
    if (audits[id].score !== null && audits[id].score < 1) console.error(`${name}: ${id}`);
  }
}
