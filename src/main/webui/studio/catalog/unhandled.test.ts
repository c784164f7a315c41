import { expect, test } from "vitest";
import { catalogue } from "../page/test-campaign";
import { countUnhandled, unhandledOutcomes } from "./unhandled";

const WIN = { action: "draw.enter", then: { win: [{ refresh: true as const }] } };

test("outcomes without steps are unhandled", () => {
  expect(unhandledOutcomes(WIN, catalogue())).toEqual(["lose", "limit"]);
  expect(unhandledOutcomes({ ...WIN, else: [] }, catalogue())).toEqual([]);
});

test("actions in the outcomes of others count too", () => {
  expect(countUnhandled({ press: [{ ...WIN, then: { win: [WIN] } }] }, catalogue())).toBe(4);
});
