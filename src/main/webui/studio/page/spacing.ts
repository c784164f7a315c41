/** How much room a campaign's components leave: steps of the theme's `space` tokens. */
import type { Campaign } from "./campaign";
import { setToken } from "./commands/set-token";

export const DENSITIES = ["compact", "regular", "generous"] as const;
export type Density = (typeof DENSITIES)[number];

/** The steps between things; 1 and 2, inside of controls, stay. `regular` is what themes begin with. */
const STEPS: Readonly<Record<Density, Readonly<Record<string, string>>>> = {
  compact: { 3: "10px", 4: "12px", 5: "16px", 6: "24px", 7: "32px", 8: "44px" },
  regular: {},
  generous: { 3: "14px", 4: "20px", 5: "32px", 6: "44px", 7: "64px", 8: "88px" },
};
const SCALED = Object.keys(STEPS.compact);

/** The density whose steps the theme has; none when it has steps of its own. */
export function densityOf({ theme }: Campaign): Density | undefined {
  const own = theme?.space ?? {};
  return DENSITIES.find((density) => {
    const steps = STEPS[density];
    const names = new Set([...Object.keys(own), ...Object.keys(steps)]);
    return [...names].every((name) => own[name]?.$value === steps[name]);
  });
}

export function setDensity(campaign: Campaign, density: Density): Campaign {
  return SCALED.reduce((before, name) => {
    const value = STEPS[density][name];
    const token = value === undefined ? undefined : { $type: "dimension", $value: value };
    return setToken(before, "space", name, token);
  }, campaign);
}
