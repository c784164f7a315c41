/** What a component's browser module gets from the runtime and gives back to it. */

/** Named values: the input of an event or of a command. */
export type Input = Readonly<Record<string, unknown>>;

/** What the server knows of this visitor, as `GET /play/{campaign}/me` answers it. */
export interface Me {
  readonly visitor: { readonly registered: boolean; readonly name: string };
  readonly quizzes: Readonly<Record<string, QuizState>>;
  readonly pools: Readonly<Record<string, PoolState>>;
  readonly forms: Readonly<Record<string, { readonly submitted: boolean }>>;
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
}

export interface QuizState {
  readonly state: "new" | "open" | "done";
  readonly passed: boolean;
  readonly score: number;
  readonly total: number;
  /** -1 stands for no limit. */
  readonly attemptsLeft: number;
  /** What the last attempt came out as, when the quiz has results. */
  readonly result?: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly image: string;
  };
}

export interface PollState {
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

export interface CouponState {
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

export interface CheckinState {
  /** Today in the campaign's time zone, such as 2027-01-28. */
  readonly day: string;
  readonly today: boolean;
  readonly total: number;
  readonly streak: number;
  readonly days: readonly string[];
  readonly milestones: readonly string[];
  readonly open: boolean;
}

export interface PoolState {
  /** -1 stands for no limit. */
  readonly drawsLeft: number;
  readonly won: boolean;
  readonly wins: readonly Win[];
  readonly consoled: boolean;
}

export interface Win {
  readonly id: string;
  readonly title: string;
  readonly image: string;
  readonly at: string;
}

/** A component's side of the page. */
export interface Host {
  /** The component's root element; a module touches nothing outside it. */
  readonly root: HTMLElement;
  /** The campaign's slug. */
  readonly campaign: string;
  /** BCP 47 tag of the page. */
  readonly locale: string;
  /** Fires an event; resolves when all its steps are done, and never rejects. */
  readonly emit: (event: string, input?: Input) => Promise<void>;
  /** Calls `listener` with the visitor's state: now (when known) and after every change. */
  readonly me: (listener: (me: Me) => void) => void;
}

/** The commands a module answers to; steps wait for a promise that a command returns. */
export type Commands = Readonly<Record<string, (input: Input) => unknown>>;

/** The default export of a component's `client.ts`. */
export type Mount = (host: Host) => Commands;
