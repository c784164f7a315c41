import { afterEach, expect, test, vi } from "vitest";
import { addressOf, call } from "./call";

afterEach(() => vi.unstubAllGlobals());

test("names are filled in and escaped, and what is not asked for stays out", () => {
  expect(addressOf("/campaigns/{slug}/quizzes/{quiz}/import", { slug: "a b", quiz: "q" }, {})).toBe(
    "/campaigns/a%20b/quizzes/q/import",
  );
  expect(addressOf("/x", {}, { format: "csv", mode: undefined, of: "a&b" })).toBe(
    "/x?format=csv&of=a%26b",
  );
});

test("an operation is asked for as the document describes it", async () => {
  const asked: [string, string | undefined][] = [];
  vi.stubGlobal("fetch", (address: string, how: RequestInit) => {
    asked.push([address, how.method]);
    return Promise.resolve(new Response("{}", { headers: { "content-type": "application/json" } }));
  });

  await call("post", "/campaigns/{slug}/validate", { path: { slug: "gala" }, body: {} });
  // @ts-expect-error there is no such address
  await call("get", "/campaign/{slug}", { path: { slug: "gala" } });
  // @ts-expect-error its name is missing
  await call("get", "/campaigns/{slug}", {});
  // @ts-expect-error nobody deletes a check
  await call("delete", "/campaigns/{slug}/validate", { path: { slug: "gala" } });

  expect(asked[0]).toEqual(["/api/studio/campaigns/gala/validate", "POST"]);
});
