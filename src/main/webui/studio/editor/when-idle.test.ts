import { expect, test, vi } from "vitest";
import { whenIdle } from "./when-idle";

test("work waits for the browser to be idle, and can be called off", () => {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => {
    waiting.set(waiting.size + 1, work);
    return waiting.size;
  });
  vi.stubGlobal("cancelIdleCallback", (asked: number) => waiting.delete(asked));
  const work = vi.fn();

  whenIdle(work);
  const stop = whenIdle(work);
  stop();
  expect(work).not.toHaveBeenCalled();
  for (const now of waiting.values()) now();

  expect(work).toHaveBeenCalledTimes(1);
});

test("where a browser does not say when it is idle, it is waited for a moment", () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", undefined);
  const work = vi.fn();
  const other = vi.fn();

  whenIdle(work);
  whenIdle(other)();
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();
  vi.useRealTimers();

  expect(work).toHaveBeenCalledTimes(1);
  expect(other).not.toHaveBeenCalled();
});
