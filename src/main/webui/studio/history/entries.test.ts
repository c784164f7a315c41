import { expect, test } from "vitest";
import { entriesOf } from "./entries";

test("versions and releases stand in one list, the newest first", () => {
  const version = {
    version: 3,
    savedAt: "2027-01-28T12:00:00.500Z",
    by: "mina@example.com",
    name: "",
  };
  const older = { version: 2, savedAt: "2027-01-28T11:00:00Z", by: "", name: "" };
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

test("what one person saved without a quiet minute is one entry", () => {
  const at = (version: number, time: string, by = "mina", name = "") => ({
    version,
    savedAt: `2027-01-28T12:${time}Z`,
    by,
    name,
  });
  const typed = [at(4, "00:40"), at(3, "00:20"), at(2, "00:00"), at(1, "00:00")];
  const [pause, other, named] = [
    [at(2, "05:01"), at(1, "04:00")],
    [at(2, "05:01", "omar"), at(1, "05:00")],
    [at(2, "05:01"), at(1, "05:00", "mina", "Before the sale")],
  ];

  const [only] = entriesOf(typed, []);

  expect(entriesOf(typed, [])).toHaveLength(1);
  expect(only).toMatchObject({ id: "v4", saves: 4 });
  expect(entriesOf(pause, [])).toHaveLength(2);
  expect(entriesOf(other, [])).toHaveLength(2);
  expect(entriesOf(named, [])).toHaveLength(2);
});
