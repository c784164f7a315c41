/** Times of day in a campaign's own time zone, and the instants they are. */
import type { Campaign } from "./campaign";

const DEFAULT_ZONE = "UTC";

export function zoneOf(campaign: Campaign): string {
  return campaign.timezone ?? DEFAULT_ZONE;
}

/** What a clock in `zone` shows at an instant, as `2027-01-28T20:00`; empty for no instant. */
export function wallTimeIn(instant: string | undefined, zone: string): string {
  const at = Date.parse(instant ?? "");
  if (Number.isNaN(at)) return "";
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/** The instant at which a clock in `zone` shows `wallTime`, with the zone's offset then. */
export function instantIn(wallTime: string, zone: string): string | null {
  const whole = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wallTime);
  const shown = whole ? Date.parse(`${wallTime.slice(0, 16)}:00Z`) : NaN;
  if (Number.isNaN(shown)) return null;
  // The offset may change between the first guess and the instant itself.
  const guess = shown - offsetAt(shown, zone);
  const offset = offsetAt(guess, zone);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  const rest = String(minutes % 60).padStart(2, "0");
  return `${wallTime.slice(0, 16)}:00${offset < 0 ? "-" : "+"}${hours}:${rest}`;
}

/** How far a clock in `zone` is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const part = (type: string): number =>
    Number(parts.find((one) => one.type === type)?.value ?? "0");
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
