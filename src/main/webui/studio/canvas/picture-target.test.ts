import { beforeEach, expect, test, vi } from "vitest";
import type { ComponentDefinition } from "../catalog/definition";
import type { MediaKind } from "../catalog/pictures";
import { catalogue } from "../page/test-campaign";
import { pictureTarget } from "./picture-target";

const PAGE = `<main data-slot="content">
  <figure data-node="photo"><img alt=""></figure>
  <figure data-node="film"><video></video></figure>
  <section data-node="hero">
    <h1>Words</h1>
    <div data-slot="actions"><button data-node="press">Press</button></div>
  </section>
  <section data-node="band"><div data-slot="content"><h2 data-node="title">Words</h2></div></section>
</main>`;
const TYPES: Readonly<Record<string, string>> = {
  photo: "core/image",
  film: "core/video",
  hero: "core/hero",
  press: "core/button",
  band: "core/section",
  title: "core/heading",
};
const VIDEO = {
  type: "object",
  properties: {
    src: { type: "string", "x-control": "video" },
    poster: { type: "string", "x-control": "image" },
  },
};
const PICTURE = { type: "object", properties: { src: { type: "string", "x-control": "image" } } };

function component(name: string, slots: ComponentDefinition["slots"] = {}): ComponentDefinition {
  const [heading] = catalogue().components.values();
  if (!heading) throw new Error("there is no heading");
  return { ...heading, name, props: PICTURE, slots };
}

const ALL = new Map([
  ["core/image", component("core/image")],
  ["core/video", { ...component("core/video"), props: VIDEO }],
  ["core/hero", component("core/hero", { actions: { allow: ["core/button"] } })],
  ["core/section", component("core/section", { content: { allow: ["core/*"] } })],
  ["core/button", { ...component("core/button"), props: { type: "object" } }],
  ["core/heading", { ...component("core/heading"), props: { type: "object" } }],
]);

function targetAt(selector: string, y = 50, kind?: MediaKind): string | undefined {
  const hit = document.querySelector(selector);
  const all = { ...catalogue(), components: ALL };
  return pictureTarget(hit, y, all, (node) => TYPES[node], kind)?.dataset["node"];
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, 300, 100),
  );
});

test("a file on a picture becomes that picture", () => {
  expect(targetAt("img")).toBe("photo");
});

test("near the edges of a picture there is room beside it", () => {
  expect(targetAt("img", 10)).toBeUndefined();
  expect(targetAt("img", 90)).toBeUndefined();
});

test("in a slot that takes pictures it becomes a node of its own", () => {
  expect(targetAt("h2")).toBeUndefined();
  expect(targetAt("[data-node=band] > div")).toBeUndefined();
});

test("beside its slot it becomes the picture of the box", () => {
  expect(targetAt("[data-node=band]")).toBe("band");
  expect(targetAt("h1")).toBe("hero");
});

test("a slot that takes no picture leads to the box around it", () => {
  expect(targetAt("button")).toBe("hero");
});

test("on the bare page there is nobody whose picture it could be", () => {
  expect(targetAt("main")).toBeUndefined();
});

test("a video becomes that of a video alone, and a picture its cover", () => {
  expect(targetAt("video", 50, "video")).toBe("film");
  expect(targetAt("img", 50, "video")).toBeUndefined();
  expect(targetAt("h1", 50, "video")).toBeUndefined();
  expect(targetAt("video", 50, "image")).toBe("film");
});
