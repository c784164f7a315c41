import { expect, test } from "vitest";
import { createStore } from "../editor/store";
import type { Session } from "../editor/session";
import type { Frame } from "./frame";
import { isInSight, showSelected } from "./show-selected";

test.each([
  [0, 40, true],
  [-400, 900, true],
  [780, 1200, false],
  [-300, 20, false],
  [900, 930, false],
  [700, 730, true],
])("from %d to %d is in sight of 800 pixels: %s", (top, bottom, seen) => {
  expect(isInSight({ top, bottom }, 800)).toBe(seen);
});

test("what was added is shown once it is drawn, and no second time", () => {
  const store = createStore({ selection: [] as string[] });
  const drawn = createStore(0);
  const nodes = new Map<string, HTMLElement>();
  const shown: string[] = [];
  const frame = { node: (id: string) => nodes.get(id) ?? null, window: { innerHeight: 800 } };
  const stop = showSelected(frame as unknown as Frame, { store } as unknown as Session, drawn);

  store.set({ selection: ["new"] });
  nodes.set("new", {
    getBoundingClientRect: () => ({ top: 2000, bottom: 2100 }),
    scrollIntoView: () => shown.push("new"),
  } as unknown as HTMLElement);
  drawn.set(1);
  drawn.set(2);
  stop();
  store.set({ selection: [] });
  store.set({ selection: ["new"] });

  expect(shown).toEqual(["new"]);
});
