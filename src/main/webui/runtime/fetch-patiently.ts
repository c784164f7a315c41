/** Requests that outlast a crowd: "later" and a lost connection are tried again, politely. */

/** How often one request is sent before the visitor is asked. */
const TRIES = 6;
const FIRST_PAUSE = 400;
/** Longest pause, in ms, that a server may ask for before the visitor is asked instead. */
const LONGEST_PAUSE = 30_000;
const TIMEOUT = 20_000;
const LATER: readonly number[] = [429, 502, 503, 504];

/** What a server said: its status and the JSON it sent. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

interface Attempt {
  readonly reply?: Reply;
  /** How long the server asks to wait, in ms. */
  readonly pause: number;
}

/** Sends a request until there is an answer; undefined when none came. */
export async function fetchPatiently(url: string, init: RequestInit): Promise<Reply | undefined> {
  for (let tried = 1; ; tried++) {
    const { reply, pause } = await attempt(url, init);
    if (reply) return reply;
    if (tried === TRIES || pause > LONGEST_PAUSE) return undefined;
    await sleep(Math.max(pause, FIRST_PAUSE * 2 ** (tried - 1)) * (1 + Math.random() / 2));
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** `value` as an object of named values; empty when it is none. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

async function attempt(url: string, init: RequestInit): Promise<Attempt> {
  const aborter = new AbortController();
  const timer = setTimeout(() => {
    aborter.abort();
  }, TIMEOUT);
  try {
    const response = await fetch(url, { ...init, signal: aborter.signal });
    if (LATER.includes(response.status)) return { pause: askedPause(response) };
    const text = await response.text();
    const { status, headers } = response;
    return { reply: { status, headers, body: parse(text, response.ok) }, pause: 0 };
  } catch {
    // No connection, or a stranger on the way (a hotel's sign-in page) answered for the server.
    return { pause: 0 };
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string, strict: boolean): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(text));
  } catch (broken) {
    if (strict) throw broken;
    return {};
  }
}

function askedPause(response: Response): number {
  const asked = response.headers.get("Retry-After") ?? "";
  const pause = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return pause > 0 ? pause : 0;
}
