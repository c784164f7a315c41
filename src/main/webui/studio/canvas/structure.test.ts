// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Nodes } from "../page/campaign";
import { section, text } from "../page/test-campaign";
import type { Frame } from "./frame";
import { showStructure } from "./structure";

function htmlOf(nodes: Nodes): string {
  return nodes
    .map(({ id, slots }) => {
      const inside = slots
        ? `<p>veil</p><div data-slot="content"><hr>${htmlOf(slots["content"] ?? [])}</div>`
        : id;
      return `<div data-node="${id}">${inside}</div>`;
    })
    .join("");
}

function frameWith(nodes: Nodes): Frame {
  const page = new DOMParser().parseFromString(`<main>${htmlOf(nodes)}</main>`, "text/html");
  const node = (id: string): HTMLElement | null => page.querySelector(`[data-node="${id}"]`);
  return { document: page, node } as unknown as Frame;
}

const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((id) => text(id)) as [
  ReturnType<typeof text>,
  ReturnType<typeof text>,
  ReturnType<typeof text>,
  ReturnType<typeof text>,
  ReturnType<typeof text>,
];
const BEFORE: Nodes = [section("s", a, b, c, d), section("t", e)];

test.each<readonly [string, Nodes]>([
  ["down", [section("s", b, c, d, a), section("t", e)]],
  ["up", [section("s", d, a, b, c), section("t", e)]],
  ["two at once", [section("s", c, d, a, b), section("t", e)]],
  ["to another list", [section("s", a, c, d), section("t", b, e)]],
  ["out of all lists", [section("s", b, c, d), a, section("t", e)]],
  ["with all that is in it", [section("t", e), section("s", a, b, c, d)]],
  ["until its list is empty", [section("s", a, b, c, d, e), section("t")]],
])("what is moved %s is shown there at once", (_, after) => {
  const frame = frameWith(BEFORE);

  expect(showStructure(frame, BEFORE, after)).toBe(true);
  expect(frame.document.querySelector("main")?.innerHTML).toBe(htmlOf(after));
  showStructure(frame, after, BEFORE);
  expect(frame.document.querySelector("main")?.innerHTML).toBe(htmlOf(BEFORE));
});

test("what is gone is taken away, with what stood in it; what came waits for the server", () => {
  const frame = frameWith(BEFORE);
  const after = [section("s", a, d), text("new")];

  showStructure(frame, BEFORE, after);

  expect(frame.document.querySelector("main")?.innerHTML).toBe(htmlOf([section("s", a, d)]));
});

test("what only moved by one leaves all others where they are", () => {
  const frame = frameWith(BEFORE);
  const list = frame.document.querySelector("[data-slot]");
  const moved = new Set<Node>();
  const insert = list?.insertBefore.bind(list);
  if (list && insert)
    list.insertBefore = (node, before) => {
      moved.add(node);
      return insert(node, before);
    };

  showStructure(frame, BEFORE, [section("s", b, c, a, d), section("t", e)]);

  expect([...moved]).toEqual([frame.node("a")]);
});

test("a changed text moves nothing", () => {
  const frame = frameWith(BEFORE);

  expect(
    showStructure(frame, BEFORE, [section("s", a, text("b", "2"), c, d), section("t", e)]),
  ).toBe(false);
});
