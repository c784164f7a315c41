/** How it stands with what a visitor can play, by the server's clock. */

import type { Me, PlayKind, Standing, StandingState } from "./host";
import type { Island } from "./island";
import { fillIn } from "./paths";

/** What the clock may change, of a thing of any kind and of the campaign; see `Me`. */
interface Timed {
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly standing?: StandingState;
  readonly missing?: readonly string[];
  readonly full?: boolean;
  open?: boolean;
}

/** The runtime's texts for the states, where they are called otherwise. */
const TEXTS: Readonly<Record<string, string>> = {
  before: "notYet",
  after: "ended",
  none: "noneLeft",
  locked: "first",
};

export function standing(
  { texts, locale }: Island,
  me: Me,
  now: number,
  kind: PlayKind,
  id: string | undefined,
): Standing {
  const things: Readonly<Record<string, Timed>> = me[kind];
  const known = things[id || Object.keys(things).join("\n")] ?? {};
  const missing = known.missing ?? [];
  const window = known.closes === undefined ? me.campaign : known;
  const phase = phaseOf(window, now);
  const state = phase === "open" ? (known.standing ?? phase) : phase;
  const text = state === "locked" && missing[0] === "registered" ? "register" : state;
  return {
    state,
    live: state === "open" || state === "locked" || state === "done",
    text: fillIn(texts[TEXTS[text] ?? text] ?? "", window, locale),
    missing,
  };
}

/** Makes `me` what it is by `now`, and tells when the clock changes the next thing of it. */
export function age(me: Me, now: number): number {
  let next = Infinity;
  const campaign: Timed & { state: string } = me.campaign;
  const phase = phaseOf(campaign, now);
  campaign.state = phase === "before" ? "upcoming" : phase === "after" ? "ended" : phase;
  const things = [me.polls, me.coupons, me.checkins].flatMap<Timed>(Object.values);
  for (const thing of things)
    if (thing.closes !== undefined) thing.open = phaseOf(thing, now) === "open" && !thing.full;
  for (const { opens, closes } of [campaign, { closes: me.tomorrow }, ...things])
    for (const at of [time(opens), time(closes)]) if (at > now && at < next) next = at;
  return next;
}

function phaseOf({ opens, closes }: Timed, now: number): "before" | "open" | "after" {
  return now >= time(closes) ? "after" : now < time(opens) ? "before" : "open";
}

function time(instant: string | null | undefined): number {
  return Date.parse(instant ?? "");
}
