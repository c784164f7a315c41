import { expect, test } from "vitest";
import type { Campaign, PlacedNode } from "./campaign";
import { addPage } from "./commands/add-page";
import { removeNodes } from "./commands/remove-nodes";
import { setProp } from "./commands/set-prop";
import { setResource } from "./commands/set-resource";
import { setText } from "./commands/set-text";
import { merged, mergedCampaign, sharing } from "./merge";
import { campaign, section, text } from "./test-campaign";
import { findAnywhere, updateNodes, updatePage } from "./tree";

const base = campaign();

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function adding(before: Campaign, at: number, ...nodes: readonly PlacedNode[]): Campaign {
  return updatePage(before, "home", (page) => ({
    ...page,
    content: page.content.toSpliced(at, 0, ...nodes),
  }));
}

test("what one did to the pages and another to the data is together in one document", () => {
  const mine = setProp(base, "home", "title", "text", "Tonight");
  const theirs = copy(setResource(base, "pools", "main", { prizes: [] }));

  const both = mergedCampaign(base, mine, theirs);

  expect(findAnywhere(both ?? base, "title")?.node.props).toEqual({ text: "Tonight" });
  expect(both?.resources?.pools).toEqual({ main: { prizes: [] } });
});

test("two texts of one page, and two languages of one text, are two things", () => {
  const mine = setText(base, "home", "one", "text", "en", "First");
  const theirs = copy(setText(base, "home", "one", "text", "zh-CN", "第一"));
  const elsewhere = copy(setText(base, "home", "two", "text", "en", "Second"));

  const languages = mergedCampaign(base, mine, theirs) ?? base;
  const texts = mergedCampaign(languages, languages, elsewhere) ?? base;

  expect(languages.i18n?.["zh-CN"]?.["one.text"]).toBe("第一");
  expect(findAnywhere(languages, "one")?.node.props).toEqual({ text: "First" });
  expect(texts).not.toBe(base);
});

test("one text that both changed is asked about", () => {
  const mine = setProp(base, "home", "title", "text", "Tonight");

  expect(mergedCampaign(base, mine, setProp(base, "home", "title", "text", "Now"))).toBeNull();
  expect(mergedCampaign(base, mine, copy(mine))).toEqual(mine);
});

test("what one changed and the other took away is asked about", () => {
  const changed = setProp(base, "home", "two", "text", "Changed");
  const gone = removeNodes(base, "home", ["inner"]);

  expect(mergedCampaign(base, changed, copy(gone))).toBeNull();
  expect(mergedCampaign(base, gone, copy(changed))).toBeNull();
  expect(mergedCampaign(base, gone, copy(removeNodes(base, "home", ["title"])))).not.toBeNull();
});

test("what both added under one id stands there twice, with all that names it", () => {
  const button: PlacedNode = {
    id: "button1",
    type: "core/button",
    props: { label: "Mine", href: "#heading1" },
    on: { press: [{ open: "heading1" }] },
  };
  const mine = setText(
    adding(base, 1, { ...text("heading1", "Mine") }, button),
    "home",
    "heading1",
    "text",
    "zh-CN",
    "我的",
  );
  const theirs = copy(adding(base, 3, text("heading1", "Theirs")));

  const both = mergedCampaign(base, mine, theirs);

  const content = both?.pages["home"]?.content ?? [];
  expect(content.map(({ id }) => id)).toEqual(["title", "heading2", "button1", "band", "heading1"]);
  const own = content.find(({ id }) => id === "button1");
  expect(own?.props).toEqual({ label: "Mine", href: "#heading2" });
  expect(own?.on).toEqual({ press: [{ open: "heading2" }] });
  expect(both?.i18n?.["zh-CN"]).toEqual({ "one.text": "一", "heading2.text": "我的" });
});

test("an order that one changed stays, with what the other added", () => {
  const turned = updatePage(base, "home", (page) => ({
    ...page,
    content: page.content.toReversed(),
  }));
  const theirs = copy(adding(base, 1, section("new")));

  const both = mergedCampaign(base, turned, theirs);

  expect(both?.pages["home"]?.content.map(({ id }) => id)).toEqual(["band", "title", "new"]);
});

test("a node that both moved, each elsewhere, is asked about", () => {
  const node = text("title");
  const without = removeNodes(base, "home", ["title"]);
  const mine = updatePage(without, "thanks", (page) => ({ ...page, content: [node] }));
  const theirs = copy(
    updateNodes(without, "home", { node: "band", slot: "content" }, (nodes) => [node, ...nodes]),
  );

  expect(mergedCampaign(base, mine, theirs)).toBeNull();
});

test("pages that both added are both there", () => {
  const both = mergedCampaign(
    base,
    addPage(base, "rules", "Rules"),
    copy(addPage(base, "win", "You won")),
  );

  expect(Object.keys(both?.pages ?? {}).sort()).toEqual(["home", "rules", "thanks", "win"]);
});

test("items without ids are told apart by their place, as long as they keep it", () => {
  const list = [{ q: "a" }, { q: "b" }, { q: "c" }];

  expect(merged(list, [{ q: "A" }, list[1], list[2]], [list[0], list[1], { q: "C" }])).toEqual([
    { q: "A" },
    { q: "b" },
    { q: "C" },
  ]);
  expect(merged(list, [list[1], list[0], list[2]], [list[0], list[1], { q: "C" }])).toBeNull();
  expect(merged(list, list.slice(1), [list[0], list[1], { q: "C" }])).toBeNull();
});

test("what is the same in two documents is shared", () => {
  const other = copy(setProp(base, "home", "title", "text", "Tonight"));

  const shared = sharing(base, other);

  expect(shared).toEqual(other);
  expect(shared.pages["thanks"]).toBe(base.pages["thanks"]);
  expect(sharing(base, copy(base))).toBe(base);
});
