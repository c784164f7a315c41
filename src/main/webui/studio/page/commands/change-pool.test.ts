import { describe, expect, test } from "vitest";
import type { Catalogue, PropSchema } from "../../catalog/definition";
import { placesFor } from "../../catalog/places";
import type { Campaign } from "../campaign";
import { applyPatch, inverse, patchBetween } from "../patch";
import { campaign, catalogue, wheel } from "../test-campaign";
import { findNode } from "../tree";
import { changePool } from "./change-pool";
import { completePlaces } from "./complete-places";
import { showPool } from "./show-pool";

const PLACES: PropSchema = {
  type: "array",
  "x-control": "places",
  "x-complete": true,
  minItems: 2,
  maxItems: 5,
};

function catalogueWith(places: PropSchema): Catalogue {
  const known = catalogue();
  const props = { type: "object", properties: { pool: { "x-control": "pool" }, segments: places } };
  return {
    ...known,
    components: new Map([...known.components, ["core/prize-wheel", { ...wheel(), props }]]),
  };
}

const CATALOGUE = catalogueWith(PLACES);
const MUG = { id: "mug", title: "Mug" };
const CAR = { id: "car", title: "Car" };

function withWheel(...shown: readonly string[]): Campaign {
  const before = campaign();
  const segments = shown.map((shows, at) => ({ shows, label: `label ${at}` }));
  return {
    ...before,
    pages: {
      home: {
        format: "page/1",
        content: [
          {
            id: "w1",
            type: "core/prize-wheel",
            props: { pool: "main", segments },
            on: { spin: [{ action: "draw.enter", with: { pool: "main" } }] },
          },
        ],
      },
    },
    resources: { pools: { main: { prizes: [MUG, CAR] }, other: { prizes: [CAR] } } },
    i18n: {
      "zh-CN": Object.fromEntries(shown.map((_, at) => [`w1.segments.${at}.label`, `文字 ${at}`])),
    },
  };
}

function shown(after: Campaign): unknown {
  return findNode(after, "home", "w1")?.node.props?.["segments"];
}

function shows(after: Campaign): unknown[] {
  const places = shown(after);
  return Array.isArray(places) ? places.map((one: { shows: string }) => one.shows) : [];
}

describe("a prize pool that changes", () => {
  test("takes the places of a prize that is removed along, and undo brings both back", () => {
    const before = withWheel("prize:mug", "lose", "prize:car", "prize:mug");

    const after = changePool(before, "main", { prizes: [CAR] }, CATALOGUE);

    expect(shown(after)).toEqual([
      { shows: "lose", label: "label 1" },
      { shows: "prize:car", label: "label 2" },
    ]);
    expect(after.i18n?.["zh-CN"]).toEqual({
      "w1.segments.0.label": "文字 1",
      "w1.segments.1.label": "文字 2",
    });
    expect(applyPatch(after, inverse(patchBetween(before, after)))).toEqual(before);
  });

  test("leaves a place for no prize where the list must not get shorter", () => {
    const before = withWheel("prize:mug", "prize:car");

    const after = changePool(before, "main", { prizes: [CAR] }, CATALOGUE);

    expect(shown(after)).toEqual([{ shows: "lose" }, { shows: "prize:car", label: "label 1" }]);
    expect(after.i18n?.["zh-CN"]).toEqual({ "w1.segments.1.label": "文字 1" });
  });

  test("gives a new prize a place, or one that was there twice", () => {
    const prizes = [MUG, CAR, { id: "pen", title: "Pen" }];
    const roomy = changePool(
      withWheel("prize:mug", "lose", "prize:car"),
      "main",
      { prizes },
      CATALOGUE,
    );
    const full = changePool(
      withWheel("prize:mug", "lose", "prize:car", "lose", "prize:mug"),
      "main",
      { prizes },
      CATALOGUE,
    );

    expect(shows(roomy)).toEqual(["prize:mug", "lose", "prize:car", "prize:pen"]);
    expect(shows(full)).toEqual(["prize:mug", "lose", "prize:car", "prize:pen", "prize:mug"]);
    expect(full.i18n?.["zh-CN"]?.["w1.segments.3.label"]).toBeUndefined();
  });

  test("turns places for the loss into places for the consolation, and back", () => {
    const consolation = { id: "c", title: "Coupon" };
    const before = withWheel("prize:mug", "lose", "prize:car", "lose");

    const consoled = changePool(before, "main", { prizes: [MUG, CAR], consolation }, CATALOGUE);
    const back = changePool(consoled, "main", { prizes: [MUG, CAR] }, CATALOGUE);

    expect(shows(consoled)).toEqual(["prize:mug", "consolation", "prize:car", "consolation"]);
    expect(shows(back)).toEqual(["prize:mug", "lose", "prize:car", "lose"]);
  });

  test("changes nothing of components that show another pool, nor when a prize only gets a title", () => {
    const before = withWheel("prize:mug", "lose", "prize:car");

    const other = changePool(before, "other", { prizes: [] }, CATALOGUE);
    const titled = changePool(
      before,
      "main",
      { prizes: [MUG, { ...CAR, title: "A car" }] },
      CATALOGUE,
    );

    expect(other.pages).toBe(before.pages);
    expect(titled.pages).toBe(before.pages);
  });
});

test("a component that is to show another pool gets its places, and draws from it", () => {
  const after = showPool(
    withWheel("prize:mug", "lose", "prize:car"),
    "home",
    "w1",
    "other",
    CATALOGUE,
  );

  expect(shows(after)).toEqual(["prize:car", "lose", "prize:car", "lose"]);
  expect(findNode(after, "home", "w1")?.node.on?.["spin"]).toEqual([
    { action: "draw.enter", with: { pool: "other" } },
  ]);
  expect(after.i18n?.["zh-CN"]).toEqual({});
});

test("what has no place yet gets one at once", () => {
  const before = withWheel("prize:mug", "prize:mug");
  const display = { pool: "pool", places: "segments", schema: PLACES };

  const after = completePlaces(before, { page: "home", node: "w1", display });

  expect(shows(after)).toEqual(["prize:mug", "prize:mug", "prize:car", "lose"]);
  expect(completePlaces(after, { page: "home", node: "w1", display })).toBe(after);
});

describe("the places of a pool", () => {
  const prizes = (count: number): { prizes: { id: string }[] } => ({
    prizes: Array.from({ length: count }, (_, at) => ({ id: `p${at}` })),
  });
  const shownIn = (count: number, least: number, most: number): unknown[] =>
    placesFor(prizes(count), { ...PLACES, minItems: least, maxItems: most }).map(
      (one) => (one as { shows: string }).shows,
    );

  test.each([
    [0, 2, 12, 4],
    [1, 2, 12, 4],
    [3, 2, 12, 6],
    [9, 2, 12, 10],
    [1, 8, 8, 8],
    [5, 8, 8, 8],
    [7, 8, 8, 8],
  ])(
    "of %i prizes in %i to %i places are %i, with one for everything",
    (count, least, most, length) => {
      const all = shownIn(count, least, most);

      expect(all).toHaveLength(length);
      expect(new Set(all).size).toBe(count + 1);
    },
  );
});
