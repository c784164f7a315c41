import { beforeEach, expect, test, vi } from "vitest";
import { pendingKey } from "./pending-key";

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

beforeEach(() => {
  sessionStorage.clear();
});

test("the same input at the same address has the same key until it is answered", () => {
  const first = pendingKey("gala/w1.spin", "{}");

  expect(pendingKey("gala/w1.spin", "{}").key).toBe(first.key);
  expect(pendingKey("gala/w2.spin", "{}").key).not.toBe(first.key);
  first.forget();
  expect(pendingKey("gala/w1.spin", "{}").key).not.toBe(first.key);
});

test("another input is another action", () => {
  const keys = ['{"a":1}', '{"a":2}', '{"a":12}', '{"b":1}', ""].map(
    (input) => pendingKey("gala/f1.submit", input).key,
  );

  expect(new Set(keys).size).toBe(5);
});

test("nothing that the visitor typed is left in the browser", () => {
  pendingKey("gala/f1.submit", '{"name":"Mina","phone":"13800138000"}');

  expect(sessionStorage).toHaveLength(1);
  expect(sessionStorage.getItem(sessionStorage.key(0) ?? "")).not.toMatch(/Mina|138/);
});

test("without storage and without https there is a key all the same", () => {
  vi.stubGlobal("sessionStorage", undefined);
  vi.stubGlobal("crypto", {
    getRandomValues: (bytes: Uint8Array) => bytes.fill(255),
  });

  expect(pendingKey("gala/w1.spin", "{}").key).toMatch(UUID);
});
