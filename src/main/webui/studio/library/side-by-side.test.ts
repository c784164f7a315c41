import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side";

function paused(): { readonly task: () => Promise<number>; readonly end: (n: number) => void } {
  let end: (n: number) => void = () => undefined;
  const promise = new Promise<number>((resolve) => (end = resolve));
  return { task: () => promise, end: (n) => end(n) };
}

test("no more than so many run at a time, and the next begins when one ends", async () => {
  const begun: number[] = [];
  const run = sideBySide(2);
  const tasks = [paused(), paused(), paused()];

  const results = tasks.map(({ task }, at) =>
    run(() => {
      begun.push(at);
      return task();
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  tasks[1]?.end(1);
  await results[1];
  await Promise.resolve();

  expect(begun).toEqual([0, 1, 2]);
  tasks[0]?.end(0);
  tasks[2]?.end(2);
  expect(await Promise.all(results)).toEqual([0, 1, 2]);
});

test("one that fails makes room, too", async () => {
  const run = sideBySide(1);
  const failed = run(() => Promise.reject(new Error("no")));
  const next = run(() => Promise.resolve("yes"));

  await expect(failed).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
