import { expect, test } from "vitest";
import { campaign } from "../test-campaign";
import { findNode } from "../tree";
import type { Picture } from "./set-picture";
import { setPicture } from "./set-picture";
import { setProp } from "./set-prop";

const PLACE = { page: "home", node: "two", prop: "image", altProp: "alt" };
const LAMP: Picture = { kind: "image", address: "asset:1", alt: "A lamp" };

test("a picture brings what it shows", () => {
  const after = setPicture(campaign(), PLACE, LAMP);

  expect(findNode(after, "home", "two")?.node.props).toMatchObject({
    image: "asset:1",
    alt: "A lamp",
  });
});

test("what somebody has said of it stays", () => {
  const before = setProp(campaign(), "home", "two", "alt", "Our lamp");

  const after = setPicture(before, PLACE, LAMP);

  expect(findNode(after, "home", "two")?.node.props).toMatchObject({
    image: "asset:1",
    alt: "Our lamp",
  });
});

test("where there is no room for it, or nothing is known, nothing is said", () => {
  const silent = setPicture(campaign(), { ...PLACE, altProp: undefined }, LAMP);
  const unknown = setPicture(campaign(), PLACE, { ...LAMP, alt: "" });

  expect(findNode(silent, "home", "two")?.node.props).not.toHaveProperty("alt");
  expect(findNode(unknown, "home", "two")?.node.props).not.toHaveProperty("alt");
});

test("a node that is not there changes nothing", () => {
  const before = campaign();

  expect(setPicture(before, { ...PLACE, node: "gone" }, LAMP)).toBe(before);
});
