import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchPatiently } from "./fetch-patiently";

const NOW = Date.parse("2027-01-28T12:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
});

function server(...answers: (Response | Error)[]): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => {
    const next = answers.shift() ?? new Error("nothing more");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function later(after: string): Response {
  return new Response("", { status: 503, headers: { "Retry-After": after } });
}

test("a pause may be asked for as a date", async () => {
  const fetched = server(later(new Date(NOW + 4_000).toUTCString()), Response.json({ a: 1 }));
  const reply = fetchPatiently("/x", {});

  await vi.advanceTimersByTimeAsync(3_900);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);

  expect((await reply)?.body).toEqual({ a: 1 });
});

test("a pause that is too long, is the visitor's to decide", async () => {
  const fetched = server(later("31"));

  expect(await fetchPatiently("/x", {})).toBeUndefined();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a page of a stranger on the way is no answer", async () => {
  const fetched = server(
    new Response("<html>Sign in to the hotel's network</html>"),
    Response.json({ a: 1 }),
  );
  const reply = fetchPatiently("/x", {});

  await vi.advanceTimersByTimeAsync(500);

  expect((await reply)?.body).toEqual({ a: 1 });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test("an error that is no JSON is an answer all the same", async () => {
  server(new Response("<html>Not found</html>", { status: 404 }));

  expect(await fetchPatiently("/x", {})).toMatchObject({ status: 404, body: {} });
});

test("each pause is twice the one before, and the sixth try is the last", async () => {
  const fetched = server();
  const reply = fetchPatiently("/x", {});

  for (const [pause, tries] of [
    [399, 1],
    [1, 2],
    [799, 2],
    [1, 3],
    [1_600 + 3_200 + 6_400, 6],
    [600_000, 6],
  ] as const) {
    await vi.advanceTimersByTimeAsync(pause);
    expect(fetched).toHaveBeenCalledTimes(tries);
  }
  expect(await reply).toBeUndefined();
});
