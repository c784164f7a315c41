import { expect, test } from "vitest";
import { byFolder } from "./folders";

test("campaigns without a folder come first, then folders by name, each in the order given", () => {
  const all = [
    { slug: "a", folder: "Summer 10" },
    { slug: "b", folder: "" },
    { slug: "c", folder: "Summer 2" },
    { slug: "d", folder: "Summer 10" },
  ];

  const folders = byFolder(all, "en");

  expect(folders.map(([name, one]) => [name, one.map(({ slug }) => slug)])).toEqual([
    ["", ["b"]],
    ["Summer 2", ["c"]],
    ["Summer 10", ["a", "d"]],
  ]);
});

test("nothing is in no folder", () => {
  expect(byFolder([], "zh")).toEqual([]);
});
