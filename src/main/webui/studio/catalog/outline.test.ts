import { expect, test } from "vitest";
import { campaign, campaignWithForms, catalogue, field, text } from "../page/test-campaign";
import { fieldsOf } from "./fields";
import { setProp } from "../page/commands/set-prop";
import { removeNodes } from "../page/commands/remove-nodes";
import { setText } from "../page/commands/set-text";
import { outlineReader, rowsAround, shownRows, wordsOn } from "./outline";

test("slots are shown only where a component has several", () => {
  const nodes = [
    { id: "form", type: "core/form", slots: { aside: [text("note")] } },
    ...(campaign().pages["home"]?.content ?? []),
  ];

  const rows = outlineReader(catalogue())(nodes);

  expect(rows.map(({ key }) => key)).toEqual(["form", "title", "band"]);
  expect(rows[0]?.children.map(({ key }) => key)).toEqual(["form/fields", "form/aside"]);
  expect(rows[0]?.children[1]?.children.map(({ key }) => key)).toEqual(["note"]);
  expect(rows[2]?.children.map(({ key }) => key)).toEqual(["one", "inner"]);
});

test("a changed text, property or condition gives the same rows: nothing of the outline is drawn", () => {
  const read = outlineReader(catalogue());
  const before = campaign();
  const rows = read(before.pages["home"]?.content ?? []);
  const changes = [
    setText(before, "home", "two", "text", "en", "Other"),
    setText(before, "home", "one", "text", "zh-CN", "二"),
    setProp(before, "home", "inner", "tone", "brand"),
  ];

  for (const after of changes) expect(read(after.pages["home"]?.content ?? [])).toBe(rows);
});

test("of another structure only the rows around the change are new", () => {
  const read = outlineReader(catalogue());
  const before = campaign();
  const [title, band] = read(before.pages["home"]?.content ?? []);
  const after = read(removeNodes(before, "home", ["two"]).pages["home"]?.content ?? []);

  expect(after[0]).toBe(title);
  expect(after[1]).not.toBe(band);
  expect(after[1]?.children[0]).toBe(band?.children[0]);
  expect(after[1]?.children[1]?.children).toEqual([]);
});

test("shown rows know their place; what stands in a closed one is left out", () => {
  const rows = outlineReader(catalogue())(campaign().pages["home"]?.content ?? []);
  const told = (closed: readonly string[]): readonly string[] =>
    shownRows(rows, new Set(closed)).map(
      ({ row, level, place, siblings }) => `${row.key} ${level}: ${place}/${siblings}`,
    );

  expect(told([])).toEqual([
    "title 1: 1/2",
    "band 1: 2/2",
    "one 2: 1/2",
    "inner 2: 2/2",
    "two 3: 1/1",
  ]);
  expect(told(["inner"])).toHaveLength(4);
  expect(told(["band", "inner"])).toEqual(["title 1: 1/2", "band 1: 2/2"]);
});

test("the rows around a row are told from the innermost out", () => {
  const nodes = [{ id: "form", type: "core/form", slots: { aside: [text("note")] } }];
  const rows = outlineReader(catalogue())([...nodes, ...(campaign().pages["home"]?.content ?? [])]);

  expect(rowsAround(rows, "two")).toEqual(["inner", "band"]);
  expect(rowsAround(rows, "note")).toEqual(["form/aside", "form"]);
  expect(rowsAround(rows, "title")).toEqual([]);
  expect(rowsAround(rows, "nobody")).toEqual([]);
});

test("a node is called by its words, in the language looked at", () => {
  expect(wordsOn(campaign(), "home", text("one"), catalogue(), "zh-CN")).toBe("一");
  expect(wordsOn(campaign(), "home", text("x", "<p>Hi <b>you</b></p>"), catalogue(), "en")).toBe(
    "Hi you",
  );
});

test("a field is called by its label, which its form has", () => {
  const called = (id: string, name: string, locale: string): string =>
    wordsOn(campaignWithForms(), "home", field(id, name), catalogue(), locale);

  expect(called("n1", "name", "zh-CN")).toBe("姓名");
  expect(called("e1", "email", "zh-CN")).toBe("Email");
  expect(called("gone", "name", "en")).toBe("");
});

test("a control is chosen by the hint, then by the type", () => {
  const fields = fieldsOf({
    required: ["a"],
    properties: {
      a: { type: "string", "x-control": "color" },
      b: { type: "string", enum: ["x", "y"] },
      c: { type: "integer" },
      d: { type: "array", items: { type: "object" } },
    },
  });

  expect(fields.map(({ kind }) => kind)).toEqual(["color", "choice", "number", "list"]);
  expect(fields.map(({ required }) => required)).toEqual([true, false, false, false]);
});
