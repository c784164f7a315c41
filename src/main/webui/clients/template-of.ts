/** A component's own template with its hooks, filled with plain words instead of by the renderer. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const COMPONENTS = resolve(import.meta.dirname, "../../../../components");
const SEGMENTS = ["Hat", "Mug", "Book", "Pen"];

export function templateOf(component: string, id: string): string {
  const template = readFileSync(resolve(COMPONENTS, component, "template.html"), "utf8");
  const segments = SEGMENTS.map((label) => `<li>${label}</li>`).join("");
  return template
    .replace(/\{![\s\S]*?!\}/g, "")
    .replace("{attrs}", `id="${id}" data-c="core/${component}"`)
    .replace(/\{#for segment[\s\S]*?\{\/for\}/, segments)
    .replace("{props.segments.size}", String(SEGMENTS.length))
    .replace(/\{text\.(\w+)\}/g, "$1")
    .replace(/\{[#/][^}]*\}/g, "")
    .replace(/\{[^}]*\}/g, "");
}
