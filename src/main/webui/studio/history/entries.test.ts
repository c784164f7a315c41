import { expect, test } from "vitest";
import { entriesOf } from "./entries";

test("versions and releases stand in one list, the newest first", () => {
  const version = { version: 3, savedAt: "2027-01-28T12:00:00.500Z", by: "mina@example.com" };
  const older = { version: 2, savedAt: "2027-01-28T11:00:00Z", by: "" };
  const release = {
    release: "abc",
    number: 1,
    publishedAt: "2027-01-28T12:00:00Z",
    by: "mina@example.com",
    draftVersion: 2,
    live: true,
  };

  const all = entriesOf([version, older], [release]);

  expect(all.map(({ id }) => id)).toEqual(["v3", "abc", "v2"]);
});
