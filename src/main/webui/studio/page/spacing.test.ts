import { describe, expect, it } from "vitest";
import type { Campaign } from "./campaign";
import { DENSITIES, densityOf, setDensity } from "./spacing";

const campaign = { slug: "spring", locales: ["en"], pages: {} } as unknown as Campaign;

describe("spacing", () => {
  it("is regular in a theme that says nothing", () => {
    expect(densityOf(campaign)).toBe("regular");
  });

  it.each(DENSITIES)("is %s once that is set, whatever was before", (density) => {
    for (const before of DENSITIES)
      expect(densityOf(setDensity(setDensity(campaign, before), density))).toBe(density);
  });

  it("leaves no token behind for what themes begin with", () => {
    expect(setDensity(setDensity(campaign, "compact"), "regular").theme).toEqual({});
  });

  it("has no name when the theme has steps of its own", () => {
    const theme = { space: { 4: { $type: "dimension", $value: "17px" } } };
    expect(densityOf({ ...campaign, theme })).toBeUndefined();
  });
});
