/** A component's own template with its hooks, filled with plain words instead of by the renderer. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** What stands in the template's braces, by its name there: "props.target", "text.at". */
export type Values = Readonly<Record<string, string>>;

const COMPONENTS = resolve(import.meta.dirname, "../../../../components");
const SEGMENTS = ["Hat", "Mug", "Book", "Pen"];

export function templateOf(component: string, id: string, values: Values = {}): string {
  const template = readFileSync(resolve(COMPONENTS, component, "template.html"), "utf8");
  const segments = SEGMENTS.map(
    (label) => `<li data-shows="prize:${label.toLowerCase()}">${label}</li>`,
  ).join("");
  const known: Values = {
    attrs: `id="${id}" data-c="core/${component}"`,
    "props.segments.size": String(SEGMENTS.length),
    ...values,
  };
  return template
    .replace(/\{![\s\S]*?!\}/g, "")
    .replace(/\{#for segment[\s\S]*?\{\/for\}/, segments)
    .replace(/\{([^}]*)\}/g, (_, expression: string) => {
      const [name = ""] = expression.split(" ");
      return known[name] ?? (name.startsWith("text.") ? name.slice(5) : "");
    });
}
