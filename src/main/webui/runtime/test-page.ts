/** A page for tests: its document, its island, and a server that answers from a list. */

import { afterEach, beforeEach, vi } from "vitest";
import type { Mount } from "./host";
import type { Island } from "./island";
import start from "./main";
import parts from "./parts.json";

export interface Sent {
  readonly url: string;
  readonly key: string;
  readonly input: unknown;
  /** The visitor's token in a header, "?" for none known, empty for no such header. */
  readonly visitor: string;
}

type Answer = Response | Error | Promise<Response>;

export const ME = {
  visitor: { registered: true, name: "Mina" },
  quizzes: {},
  pools: { main: { drawsLeft: 2, won: false, wins: [], consoled: false } },
  forms: {},
  polls: {},
  coupons: {},
  checkins: {},
  campaign: { state: "open", opens: null, closes: null },
  now: "2027-01-28T12:00:00Z",
};

/** Every request of the test, in order. */
export let sent: Sent[] = [];
let answers: Answer[] = [];
const listening: [string, EventListenerOrEventListenerObject][] = [];

export function outcome(name: string, data: unknown = {}): Response {
  return Response.json({ outcome: name, data });
}

export function problem(status: number, body: object = {}, headers: HeadersInit = {}): Response {
  return Response.json(body, { status, headers });
}

/** An answer that the server has yet to give. */
export function heldBack(): { answer: Promise<Response>; give: (answer: Response) => void } {
  let give: (answer: Response) => void = () => undefined;
  const answer = new Promise<Response>((resolve) => (give = resolve));
  return { answer, give };
}

/** What the server answers next, one after the other. */
export function answerWith(...next: Answer[]): void {
  answers = next;
}

export function openPage(
  html: string,
  island: Partial<Island> = {},
  clients: Readonly<Record<string, Mount>> = {},
): void {
  const words: Readonly<Record<string, string>> = {
    wait: "wait",
    busy: "busy",
    again: "again",
    notNow: "not now",
    problem: "problem",
    notYet: "starts {{opens}}",
    ended: "ended",
    gone: "gone",
    noneLeft: "no tries left",
    done: "done",
    register: "register first",
    first: "something first",
    stale: "out of date",
    renewed: "this is the new one",
    cookies: "no cookies",
    understood: "OK",
  };
  // As the renderer: a text that no part has does not reach a page.
  const texts = Object.fromEntries(
    Object.values(parts)
      .flat()
      .map((name) => [name, words[name] ?? ""]),
  );
  const data = {
    campaign: "gala",
    page: "home",
    locale: "en",
    on: {},
    showIf: {},
    texts,
    ...island,
  };
  leavePage();
  document.body.innerHTML = `${html}<script type="application/json" id="fanfare"></script>`;
  element("fanfare").textContent = JSON.stringify(data);
  start(clients);
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

export function query(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Lets `ms` pass, and everything that waits for it happen. */
export async function pass(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  sessionStorage.clear();
  localStorage.clear();
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, "addEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      listening.push([type, listener]);
      add(type, listener);
    },
  );
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const input = typeof body === "object" && body && "input" in body ? body.input : undefined;
    sent.push({
      url,
      key: headers.get("Idempotency-Key") ?? "",
      input,
      visitor: headers.get("X-Fanfare-Visitor") ?? "",
    });
    const answer = answers.shift() ?? new Error("no connection");
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
});

function leavePage(): void {
  for (const [type, listener] of listening.splice(0)) document.removeEventListener(type, listener);
}

afterEach(() => {
  leavePage();
  vi.useRealTimers();
});
