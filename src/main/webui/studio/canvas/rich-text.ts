/** Rich text read back from the page: only what a text may hold, whatever the browser made of it. */
import { isElement } from "./morph";

const KEPT: Readonly<Record<string, string>> = {
  p: "p",
  div: "p",
  strong: "strong",
  b: "strong",
  em: "em",
  i: "em",
  u: "u",
  s: "s",
  a: "a",
  ul: "ul",
  ol: "ol",
  li: "li",
  h2: "h2",
  h3: "h3",
  h4: "h4",
  blockquote: "blockquote",
};

export function richTextOf(element: Element): string {
  return [...element.childNodes].map((node) => written(node)).join("");
}

function written(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? escaped(node.nodeValue ?? "") : "";
  const placeholder = node.getAttribute("data-fill");
  if (placeholder) return `{{${placeholder}}}`;
  if (node.localName === "br") return "<br>";
  const name = KEPT[node.localName];
  const inside = richTextOf(node);
  if (name === undefined) return inside;
  if (name !== "a") return `<${name}>${inside}</${name}>`;
  return `<a href="${escaped(node.getAttribute("href") ?? "")}">${inside}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u00a0", "&nbsp;");
}
