import { expect, test } from "vitest";
import { fillIn, resolveResult, valueAt, wording } from "./paths";

const DATA = { me: { name: "Mina", score: 1234.5, list: ["a"] }, at: "2027-01-28T12:00:00Z" };

test("a path leads to own values only", () => {
  expect(valueAt(DATA, "me.name")).toBe("Mina");
  expect(valueAt(DATA, "me.list.0")).toBe("a");
  expect(valueAt(DATA, "me.name.length")).toBeUndefined();
  expect(valueAt(DATA, "me.constructor")).toBeUndefined();
  expect(valueAt(DATA, "me.__proto__.polluted")).toBeUndefined();
  expect(valueAt(null, "me")).toBeUndefined();
});

test("numbers and instants are worded, what is no text is not shown", () => {
  expect(wording(1234.5, "de")).toBe("1.234,5");
  expect(wording("2027-01-28T12:00:00Z", "en")).toMatch(/Jan 28, 2027/);
  expect(wording("2027-01-28", "en")).toBe("2027-01-28");
  expect(wording("2027-99-99T99:99", "en")).toBe("2027-99-99T99:99");
  for (const odd of [undefined, null, true, {}, ["a"]]) expect(wording(odd, "en")).toBe("");
});

test("each placeholder of a text is replaced, and what is put in is not read again", () => {
  expect(fillIn("{{me.name}}, {{ me.score }}!", DATA, "en")).toBe("Mina, 1,234.5!");
  expect(fillIn("[{{nobody}}]", DATA, "en")).toBe("[]");
  expect(fillIn("{{a}}", { a: "{{b}} $& $1", b: "no" }, "en")).toBe("{{b}} $& $1");
  expect(fillIn("{{me name}} {me.name}", DATA, "en")).toBe("{{me name}} {me.name}");
});

test("a command's input takes the result wherever it is named", () => {
  const result = { segment: 3, prize: { id: "mug" } };

  expect(resolveResult({ to: "$result.segment", all: "$result" }, result)).toEqual({
    to: 3,
    all: result,
  });
  expect(resolveResult([{ deep: ["$result.prize.id"] }, null, 7], result)).toEqual([
    { deep: ["mug"] },
    null,
    7,
  ]);
  expect(resolveResult("$results", result)).toBe("$results");
  expect(resolveResult("$result.gone", result)).toBeUndefined();
});
