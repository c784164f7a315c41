import { expect, test } from "vitest";
import type { Campaign } from "./campaign";
import { setProp } from "./commands/set-prop";
import { reorderPages } from "./commands/reorder-pages";
import type { History } from "./history";
import { beginHistory, canRedo, canUndo, following, jumpTo, record, redo, undo } from "./history";
import { campaign } from "./test-campaign";

function typed(
  history: History<Campaign, string>,
  words: string,
  at: number,
): History<Campaign, string> {
  const next = setProp(history.present, "home", "title", "text", words);
  return record(history, next, { label: words, at, joins: "title.text" });
}

test("undo gives back what was before, and shares what was not touched", () => {
  const begun = beginHistory<Campaign, string>(campaign());

  const back = undo(typed(begun, "Hello", 0));

  expect(back.present).toEqual(begun.present);
  expect(back.present.pages["thanks"]).toBe(begun.present.pages["thanks"]);
  expect(canUndo(back)).toBe(false);
  expect(redo(back).present.pages["home"]?.content[0]?.props).toEqual({ text: "Hello" });
});

test("quick typing is one step, a pause begins the next", () => {
  let history = beginHistory<Campaign, string>(campaign());

  history = typed(history, "H", 0);
  history = typed(history, "He", 100);
  history = typed(history, "Hel", 5000);

  expect(history.steps).toHaveLength(2);
  expect(undo(history).present.pages["home"]?.content[0]?.props).toEqual({ text: "He" });
});

test("any step can be jumped to, and a new change forgets what was undone", () => {
  let history = beginHistory<Campaign, string>(campaign());
  for (const [at, words] of ["a", "b", "c", "d"].entries())
    history = typed(history, words, at * 9000);

  const second = jumpTo(history, 2);
  const other = typed(second, "x", 90000);

  expect(second.present.pages["home"]?.content[0]?.props).toEqual({ text: "b" });
  expect(jumpTo(second, 4).present).toEqual(history.present);
  expect(canRedo(other)).toBe(false);
  expect(other.steps).toHaveLength(3);
});

test("nothing is recorded when nothing changed", () => {
  const history = beginHistory<Campaign, string>(campaign());

  expect(record(history, history.present, { label: "", at: 0 })).toBe(history);
});

test("undo brings back the order of pages", () => {
  const begun = beginHistory<Campaign, string>(campaign());
  const moved = record(begun, reorderPages(begun.present, "thanks", 0), { label: "", at: 0 });

  expect(Object.keys(moved.present.pages)).toEqual(["thanks", "home"]);
  expect(Object.keys(undo(moved).present.pages)).toEqual(["home", "thanks"]);
});

test("steps stay steps when somebody else's changes come in between", () => {
  const first = record(beginHistory({ a: 1, b: 1 }), { a: 2, b: 1 }, { label: "a", at: 0 });
  const both = undo(record(first, { a: 2, b: 5 }, { label: "b", at: 9000 }));
  const follow = (state: { a: number; b: number }) => ({ ...state, c: 7 });

  const now = following(both, follow);

  expect(now?.present).toEqual({ a: 2, b: 1, c: 7 });
  expect(now && undo(now).present).toEqual({ a: 1, b: 1, c: 7 });
  expect(now && redo(now).present).toEqual({ a: 2, b: 5, c: 7 });
});

test("steps from before a state that cannot follow are forgotten", () => {
  const first = record(beginHistory({ a: 1 }), { a: 2 }, { label: "one", at: 0 });
  const history = record(first, { a: 3 }, { label: "two", at: 9000 });

  const now = following(history, (state) => (state.a === 1 ? null : { ...state, c: 7 }));
  const never = following(history, () => null);

  expect(now?.steps.map(({ label }) => label)).toEqual(["two"]);
  expect(now && undo(now).present).toEqual({ a: 2, c: 7 });
  expect(never).toBeNull();
});
