/** Dates and times as a clock in the campaign's own time zone shows them, and the instants they are. */
import type { Campaign } from "./campaign";

const DEFAULT_ZONE = "UTC";
const MINUTE = 60_000;

export function zoneOf(campaign: Campaign): string {
  return campaign.timezone ?? DEFAULT_ZONE;
}

/** What a clock in `zone` shows at an instant, as date fields hold it; empty for no instant. */
export function wallTimeIn(instant: string | undefined, zone: string): string {
  const at = Date.parse(instant ?? "");
  return Number.isNaN(at) ? "" : wallTime(at, zone);
}

/** The instant at which a clock in `zone` shows `wall`, with the zone's offset then. */
export function instantIn(wall: string, zone: string): string | null {
  const at = instantOf(wall, zone);
  return at === undefined ? null : written(at, zone);
}

/** `2027-01-28T20:00` in `zone`, as date fields hold it; with seconds where there are any. */
export function wallTime(instant: number, zone: string): string {
  const shifted = new Date(instant + offsetAt(instant, zone) * MINUTE).toISOString();
  return shifted.slice(0, shifted.slice(17, 19) === "00" ? 16 : 19);
}

/**
 * The instant at which a clock in `zone` shows `wall`, or undefined when that is no date and time.
 * Where a clock is put back it is the first of the two; where it is put forward, the later clock counts.
 */
export function instantOf(wall: string, zone: string): number | undefined {
  const asIfUtc = Date.parse(`${wall}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(wall) || Number.isNaN(asIfUtc))
    return undefined;
  const candidates = [asIfUtc - 24 * 60 * MINUTE, asIfUtc + 24 * 60 * MINUTE]
    .map((near) => asIfUtc - offsetAt(near, zone) * MINUTE)
    .sort((one, other) => one - other);
  const fits = candidates.find((one) => one + offsetAt(one, zone) * MINUTE === asIfUtc);
  return fits ?? candidates[0];
}

/** The instant as documents write it: with the offset of `zone`. */
export function written(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${wall}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How many minutes the clocks of `zone` are before UTC's; an unknown zone counts as UTC. */
function offsetAt(instant: number, zone: string): number {
  const name = formatterOf(zone)
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: knownZone(zone),
    timeZoneName: "longOffset",
  });
  formatters.set(zone, made);
  return made;
}

/** `zone`, or UTC where this browser does not know it. */
export function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}
