/** What a component's browser module gets from the runtime and gives back to it. */

/** Named values: the input of an event or of a command. */
export type Input = Readonly<Record<string, unknown>>;

/** What the server knows of this visitor, as `GET /play/{campaign}/me` answers it. */
export interface Me {
  readonly visitor: { readonly registered: boolean; readonly name: string };
  readonly quizzes: Readonly<Record<string, QuizState>>;
  readonly pools: Readonly<Record<string, PoolState>>;
  readonly forms: Readonly<Record<string, FormState>>;
  readonly polls: Readonly<Record<string, PollState>>;
  readonly coupons: Readonly<Record<string, CouponState>>;
  readonly checkins: Readonly<Record<string, CheckinState>>;
  readonly campaign: {
    readonly state: "upcoming" | "open" | "ended";
    readonly opens: string | null;
    readonly closes: string | null;
  };
  /** The server's clock, as an ISO instant. */
  readonly now: string;
  /** When the next day begins in the campaign's zone, where something is counted by the day. */
  readonly tomorrow?: string | null;
}

/** When it can be played, the campaign's window included; empty for no limit. */
interface Timed {
  readonly opens?: string | null;
  readonly closes?: string | null;
}

interface Playable {
  /** How it stands with it, the windows of the campaign and its own left aside. */
  readonly standing?: StandingState;
  /** What must be done first, such as "registered" or "quiz:gala". */
  readonly missing?: readonly string[];
}

export interface FormState extends Playable {
  readonly submitted: boolean;
}

export interface QuizState extends Playable {
  readonly state: "new" | "open" | "done";
  readonly passed: boolean;
  readonly score: number;
  readonly total: number;
  /** -1 stands for no limit. */
  readonly attemptsLeft: number;
  /** False when no question has a right answer: there is no score to speak of then. */
  readonly scored?: boolean;
  /** What the last attempt came out as, when the quiz has results. */
  readonly result?: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly image: string;
  };
}

export interface PollState extends Timed, Playable {
  readonly voted: boolean;
  /** The ids of the options voted for. */
  readonly choice: readonly string[];
  readonly open: boolean;
  /** Absent while the visitor may not know. */
  readonly results?: Tally;
}

export interface Tally {
  readonly votes: number;
  readonly options: readonly {
    readonly id: string;
    readonly votes: number;
    readonly percent: number;
  }[];
}

export interface CouponState extends Timed, Playable {
  readonly taken: boolean;
  readonly codes: readonly {
    readonly code: string;
    readonly title: string;
    readonly at: string;
  }[];
  /** -1 stands for no limit. */
  readonly left: number;
  readonly gone: boolean;
  readonly open: boolean;
}

export interface CheckinState extends Timed, Playable {
  /** Today in the campaign's time zone, such as 2027-01-28. */
  readonly day: string;
  readonly today: boolean;
  readonly total: number;
  readonly streak: number;
  readonly days: readonly string[];
  readonly milestones: readonly string[];
  readonly open: boolean;
  /** Whether all days of the card are marked. */
  readonly full?: boolean;
}

export interface PoolState extends Playable {
  /** -1 stands for no limit. */
  readonly drawsLeft: number;
  readonly won: boolean;
  readonly wins: readonly Win[];
  readonly consoled: boolean;
  /** What everybody gets who wins nothing, once this visitor got it. */
  readonly consolation?: Win;
}

export interface Win {
  readonly id: string;
  readonly title: string;
  readonly image: string;
  readonly at: string;
}

export type PlayKind = "quizzes" | "pools" | "forms" | "polls" | "coupons" | "checkins";

/**
 * - `before`, `after`: by the campaign's window and the thing's own
 * - `done`: the visitor has done it, and there is nothing more for now
 * - `none`: no tries left
 * - `gone`: sold out
 * - `locked`: something comes first, see `missing`
 */
export type StandingState = "before" | "open" | "after" | "gone" | "none" | "locked" | "done";

/** How it stands with one thing that can be played. */
export interface Standing {
  readonly state: StandingState;
  /**
   * Whether its button does something. It does when something comes first or it is done already:
   * the author's steps for these outcomes lead the visitor on.
   */
  readonly live: boolean;
  /** The state in a sentence, in the page's language; empty while it is open. */
  readonly text: string;
  readonly missing: readonly string[];
}

/** A component's side of the page. */
export interface Host {
  /** The component's root element; a module touches nothing outside it. */
  readonly root: HTMLElement;
  /** The campaign's slug. */
  readonly campaign: string;
  /** BCP 47 tag of the page. */
  readonly locale: string;
  /**
   * Fires an event; resolves when all its steps are done, and never rejects. As long as they are not,
   * the same event is not fired again: a button that fires it takes no press meanwhile.
   */
  readonly emit: (event: string, input?: Input) => Promise<void>;
  /**
   * Calls `listener` with the visitor's state: now (when known) and after every change. With
   * `false` the server is not asked for this one's sake.
   */
  readonly me: (listener: (me: Me) => void, ask?: boolean) => void;
  /**
   * Calls `listener` with how it stands with a thing that can be played: when it is known, after
   * every change, and at the instant it opens or closes. Without an id the campaign's only thing
   * of the kind is meant. The state is also in `data-standing` of the root element.
   */
  readonly standing: (
    kind: PlayKind,
    id: string | undefined,
    listener: (standing: Standing, me: Me) => void,
  ) => void;
  /** The time by the server's clock, in ms; the browser's own until `me` has been called. */
  readonly now: () => number;
}

/** The commands a module answers to; steps wait for a promise that a command returns. */
export type Commands = Readonly<Record<string, (input: Input) => unknown>>;

/** The default export of a component's `client.ts`. */
export type Mount = (host: Host) => Commands;
