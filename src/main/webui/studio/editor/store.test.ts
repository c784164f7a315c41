import { expect, test, vi } from "vitest";
import { createStore, watchPart } from "./store";

test("who watches a part hears of its changes alone, until stopped", () => {
  const store = createStore({ page: "home", selection: 0 });
  const changed = vi.fn();
  const stop = watchPart(store, ({ page }) => page, changed);

  store.set({ page: "home", selection: 1 });
  expect(changed).not.toHaveBeenCalled();
  store.set({ page: "thanks", selection: 1 });
  store.set({ page: "thanks", selection: 2 });
  expect(changed).toHaveBeenCalledTimes(1);
  store.set({ page: "home", selection: 2 });
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  store.set({ page: "other", selection: 2 });
  expect(changed).toHaveBeenCalledTimes(2);
});
