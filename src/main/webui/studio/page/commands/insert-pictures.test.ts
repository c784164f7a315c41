import { expect, test } from "vitest";
import { campaign } from "../test-campaign";
import { insertPictures } from "./insert-pictures";

test("pictures come one after the other, uncut, with what they show", () => {
  const spot = { page: "home", parent: null, index: 1 };

  const { campaign: after, ids } = insertPictures(campaign(), spot, [
    { kind: "image", address: "asset:1", alt: "A lamp" },
    { kind: "image", address: "asset:2", alt: "" },
  ]);

  expect(ids).toEqual(["image1", "image2"]);
  expect(after.pages["home"]?.content.slice(0, 3)).toMatchObject([
    { id: "title" },
    { id: "image1", type: "core/image", props: { src: "asset:1", alt: "A lamp" } },
    { id: "image2", type: "core/image", props: { src: "asset:2", ratio: "natural" } },
  ]);
  expect(after.pages["home"]?.content[2]?.props).not.toHaveProperty("alt");
});

test("a video comes as such, with what it shows", () => {
  const spot = { page: "home", parent: null, index: 1 };

  const { campaign: after } = insertPictures(campaign(), spot, [
    { kind: "video", address: "asset:3", alt: "The orchestra" },
    { kind: "video", address: "asset:4", alt: "" },
    { kind: "image", address: "asset:5", alt: "" },
  ]);

  expect(after.pages["home"]?.content.slice(1, 4)).toMatchObject([
    { type: "core/video", props: { src: "asset:3", title: "The orchestra" } },
    { type: "core/video", props: { src: "asset:4" } },
    { type: "core/image", props: { src: "asset:5" } },
  ]);
  expect(after.pages["home"]?.content[2]?.props).not.toHaveProperty("title");
});
