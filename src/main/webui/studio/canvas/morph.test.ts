import { beforeEach, expect, test } from "vitest";
import { morph } from "./morph";

const nothing = (): boolean => false;

function element(html: string): Element {
  const found = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (!found) throw new Error("no element");
  return found;
}

let page: Element;
beforeEach(() => {
  document.body.replaceChildren(
    element(`<main><p id="a">A</p><section id="b"><h2>B</h2></section><p id="c">C</p></main>`),
  );
  page = document.body.children[0] ?? document.body;
});

test("what moved is the same element as before", () => {
  const [a, b, c] = page.children;

  morph(
    page,
    element(`<main><p id="c">C</p><p id="a">A</p><section id="b"><h2>B</h2></section></main>`),
    nothing,
  );

  expect([...page.children]).toEqual([c, a, b]);
});

test("only what differs is written", () => {
  const heading = page.querySelector("h2");

  morph(
    page,
    element(`<main><p id="a" class="x">A!</p><section id="b"><h2>B</h2></section></main>`),
    nothing,
  );

  expect(page.querySelector("h2")).toBe(heading);
  expect(page.innerHTML).toBe(`<p id="a" class="x">A!</p><section id="b"><h2>B</h2></section>`);
});

test("what is typed into stays", () => {
  morph(page, element(`<main><p id="a">old</p></main>`), ({ id }) => id === "a");

  expect(page.innerHTML).toBe(`<p id="a">A</p>`);
});

test("another kind of element replaces the old one", () => {
  morph(page, element(`<main><h1 id="a">A</h1>text</main>`), nothing);

  expect(page.innerHTML).toBe(`<h1 id="a">A</h1>text`);
});
