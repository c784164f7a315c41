import { beforeEach, describe, expect, test, vi } from "vitest";
import checkinCalendar from "../../../../components/checkin-calendar/client";
import coupon from "../../../../components/coupon/client";
import form from "../../../../components/form/client";
import nineGrid from "../../../../components/nine-grid/client";
import poll from "../../../../components/poll/client";
import wheel from "../../../../components/prize-wheel/client";
import quiz from "../../../../components/quiz/client";
import scratchCard from "../../../../components/scratch-card/client";
import type { Mount, StandingState } from "../runtime/host";
import { ME, answerWith, openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

interface Played {
  readonly mount: Mount;
  readonly kind: string;
  readonly prop: string;
  readonly button: string;
  /** Where it says how it stands. */
  readonly says: string;
  readonly mine?: object;
  /** What it says otherwise than the runtime, by state. */
  readonly words?: Readonly<Partial<Record<StandingState, string>>>;
  /** The states that it leaves alone, or locks, otherwise than the runtime tells it. */
  readonly usable?: Readonly<Partial<Record<StandingState, boolean>>>;
}

const DRAWS = { drawsLeft: -1, won: false, wins: [], consoled: false };

const PLAYED: Readonly<Record<string, Played>> = {
  "prize-wheel": {
    mount: wheel,
    kind: "pools",
    prop: "pool",
    button: "spin",
    says: "left",
    mine: DRAWS,
  },
  "nine-grid": {
    mount: nineGrid,
    kind: "pools",
    prop: "pool",
    button: "draw",
    says: "left",
    mine: DRAWS,
  },
  "scratch-card": {
    mount: scratchCard,
    kind: "pools",
    prop: "pool",
    button: "reveal",
    says: "left",
    mine: DRAWS,
  },
  quiz: {
    mount: quiz,
    kind: "quizzes",
    prop: "quiz",
    button: "start",
    says: "status",
    mine: { state: "new", passed: false, score: 0, total: 3, attemptsLeft: -1 },
    words: { done: "passedBefore" },
  },
  form: {
    mount: form,
    kind: "forms",
    prop: "form",
    button: "submit",
    says: "status",
    mine: { submitted: false },
    words: { done: "already" },
  },
  poll: {
    mount: poll,
    kind: "polls",
    prop: "poll",
    button: "vote",
    says: "status",
    mine: { voted: false, choice: [] },
    usable: { done: false },
  },
  coupon: {
    mount: coupon,
    kind: "coupons",
    prop: "coupon",
    button: "take",
    says: "status",
    mine: { taken: false, codes: [], left: 1, gone: false },
  },
  "checkin-calendar": {
    mount: checkinCalendar,
    kind: "checkins",
    prop: "checkin",
    button: "mark",
    says: "when",
    mine: { day: "2027-01-28", today: false, total: 0, streak: 0, days: [], milestones: [] },
    words: { done: "today" },
    usable: { done: false },
  },
};

const BEFORE = { opens: "2027-01-29T12:00:00Z", closes: null };
const AFTER = { opens: null, closes: "2027-01-27T12:00:00Z" };

/** In each state: what the server says of the thing, when the campaign is on, what is said, and whether it can be played. */
const STATES: readonly [StandingState, object, object, RegExp, boolean][] = [
  ["before", {}, BEFORE, /^starts /, false],
  ["open", {}, {}, /^$/, true],
  ["after", {}, AFTER, /^ended$/, false],
  ["gone", { standing: "gone" }, {}, /^gone$/, false],
  ["none", { standing: "none" }, {}, /^no tries left$/, false],
  ["locked", { standing: "locked", missing: ["registered"] }, {}, /^register first$/, true],
  ["locked", { standing: "locked", missing: ["quiz:gala"] }, {}, /^something first$/, true],
  ["done", { standing: "done" }, {}, /^done$/, true],
];

beforeEach(() => {
  const brush = new Proxy(
    {},
    { get: (_, name) => (name === "createLinearGradient" ? () => brush : vi.fn()) },
  );
  Object.assign(brush, { addColorStop: vi.fn() });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(brush as RenderingContext);
});

describe.each(Object.entries(PLAYED))("%s", (component, played) => {
  test.each(STATES)("stands %s", async (state, of, window, text, usable) => {
    const thing = { ...played.mine, ...of };
    const campaign = { ...ME.campaign, ...window };
    answerWith(Response.json({ ...ME, campaign, [played.kind]: { thing } }));
    openPage(
      templateOf(component, "p1", { [`props.${played.prop}`]: "thing" }),
      {},
      { [`core/${component}`]: played.mount },
    );
    await pass();

    const button = query(`[data-part="${played.button}"]`);
    const canPress = !button.hasAttribute("disabled") && !button.hidden;
    expect(query("[data-c]").dataset.standing).toBe(state);
    expect(query(`[data-part="${played.says}"]`).textContent).toMatch(
      played.words?.[state] ?? text,
    );
    expect(canPress).toBe(played.usable?.[state] ?? usable);
  });
});
