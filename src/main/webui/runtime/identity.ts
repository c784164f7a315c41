/**
 * Who this visitor is where the browser keeps no cookies: the server's signed token, sent in a
 * header instead. Nothing of it is kept once a cookie has come back.
 */

import { fetchPatiently } from "./fetch-patiently";
import type { Reply } from "./fetch-patiently";
import type { Island } from "./island";

const HEADER = "X-Fanfare-Visitor";
const FRAGMENT = "#visitor=";

export interface Identity {
  /** Asks the server something as this visitor; undefined when no answer came. */
  ask(what: string, init?: RequestInit): Promise<Reply | undefined>;
  /** Lets a page of the campaign know who comes, when the browser keeps nothing at all. */
  introduce(url: URL): void;
}

/** `blocked` is called once when it shows that no cookie comes back. */
export function identity(island: Island, blocked: () => void): Identity {
  const place = `fanfare:${island.campaign}:visitor`;
  let token = introduced() || store(place) || "";
  let proven = false;

  function keep(value: string): void {
    token = value;
    store(place, value);
  }

  function learn({ status, headers }: Reply, sent: string, played: boolean): void {
    const said = headers.get(HEADER) ?? "";
    if (status === 401) keep("");
    else if (said === "cookie") {
      proven = true;
      keep("");
    } else if (said && (played || !token)) keep(said);
    else if (sent && !said && status < 400) {
      blocked();
      blocked = () => undefined;
    }
  }

  return {
    ask: async (what, init = {}) => {
      const url = `/play/${island.campaign}/${what}`;
      const sent = token;
      const headers = new Headers(init.headers);
      if (!proven) headers.set(HEADER, token || "?");
      const mark = url.includes("?") ? "&" : "?";
      const reply = await fetchPatiently(`${url}${mark}lang=${encodeURIComponent(island.locale)}`, {
        ...init,
        credentials: "same-origin",
        headers,
      });
      if (reply) learn(reply, sent, init.method === "POST");
      return reply;
    },
    introduce: (url) => {
      if (token && store(place) !== token) url.hash = FRAGMENT + token;
    },
  };
}

/** The token that the page before gave along; taken from nobody else, and out of the address. */
function introduced(): string {
  if (!location.hash.startsWith(FRAGMENT)) return "";
  const token = location.hash.slice(FRAGMENT.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  return document.referrer.startsWith(`${location.origin}/`) ? token : "";
}

/** Reads what the browser keeps under `place`, or writes it; an empty value is removed. */
function store(place: string, value?: string): string | null {
  try {
    if (value) localStorage.setItem(place, value);
    else if (value === "") localStorage.removeItem(place);
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
