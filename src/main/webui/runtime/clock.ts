/** The server's clock, which every time on a page follows: those of phones go wrong. */

/** Longest time, in ms, that a timer can be set to. */
const FAR = 2 ** 31 - 1;

export interface Clock {
  /** The time in ms; by the browser's clock until the server told its own. */
  readonly now: () => number;
  /** Sets it by what the server just said. */
  readonly set: (now: string) => void;
  /** Calls `ring` at an instant; the last one asked for counts, Infinity is never. */
  readonly ringAt: (instant: number, ring: () => void) => void;
}

export function serverClock(): Clock {
  // What a page counts from its beginning is not moved by setting the device's clock.
  let ahead = Date.now() - performance.now();
  let alarm = 0;
  const clock: Clock = {
    now: () => performance.now() + ahead,
    set: (now) => {
      ahead = (Date.parse(now) || clock.now()) - performance.now();
    },
    ringAt: (instant, ring) => {
      clearTimeout(alarm);
      if (instant === Infinity) return;
      alarm = window.setTimeout(
        () => {
          if (clock.now() < instant) clock.ringAt(instant, ring);
          else ring();
        },
        Math.min(Math.ceil(instant - clock.now()), FAR),
      );
    },
  };
  return clock;
}
