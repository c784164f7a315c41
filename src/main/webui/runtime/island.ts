/** The data that the renderer wrote into the page for the runtime. */

import type { Input } from "./host";
import type { Rule } from "./conditions";

export interface PlayStep {
  /** Address of a server action. */
  readonly play: string;
  /** What the page takes the action for: the server knows by it that the page is out of date. */
  readonly as?: string;
  readonly then?: Readonly<Record<string, readonly Step[]>>;
  readonly else?: readonly Step[];
}

export type Step =
  | PlayStep
  | { readonly goto: string }
  | { readonly open: string }
  | { readonly close: string }
  | { readonly toast: string }
  | { readonly command: readonly [node: string, name: string]; readonly with?: Input }
  | { readonly refresh: true };

export interface Island {
  readonly campaign: string;
  readonly page: string;
  readonly locale: string;
  readonly on: Readonly<Record<string, readonly Step[]>>;
  readonly showIf: Readonly<Record<string, Rule>>;
  /** The runtime's own words in the page's locale: see `src/main/texts/runtime/`. */
  readonly texts: Readonly<Record<string, string>>;
  /** The parameters of addresses that fill in hidden fields of the campaign's forms, where there are any. */
  readonly keep?: readonly string[];
}

/** The island of this document, or nothing for a page without one. */
export function readIsland(): Island | undefined {
  const text = document.getElementById("fanfare")?.textContent;
  // The renderer made it together with this module, in the same document: its shape is known.
  return text ? (JSON.parse(text) as Island) : undefined;
}
