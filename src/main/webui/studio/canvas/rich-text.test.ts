import { expect, test } from "vitest";
import { richTextOf } from "./rich-text";

function read(html: string): string {
  return richTextOf(new DOMParser().parseFromString(html, "text/html").body);
}

test("bold, italic, lists and links stay", () => {
  const text = `<p>One <b>two</b> <i>three</i></p><ul><li><a href="https://x.y">z</a></li></ul>`;

  expect(read(text)).toBe(
    `<p>One <strong>two</strong> <em>three</em></p><ul><li><a href="https://x.y">z</a></li></ul>`,
  );
});

test("everything else leaves its words behind", () => {
  expect(
    read(`<div style="color:red"><span class="x">a &lt; b</span><script>1</script></div>`),
  ).toBe("<p>a &lt; b1</p>");
});

test("a placeholder becomes its braces again", () => {
  expect(read(`Hello <span data-fill="visitor.name"></span>`)).toBe("Hello {{visitor.name}}");
});
