/** What a step makes happen in the browser. */

import { fields } from "./fetch-patiently";
import type { Identity } from "./identity";
import type { Island } from "./island";
import { read, write } from "./pending-key";

/** How long, in ms, a page that was loaded anew is not loaded anew again. */
const ONCE_IN = 10_000;

/** What goes along from page to page. */
export interface Luggage {
  readonly result: unknown;
  readonly toast: string;
}

interface Leaving {
  readonly island: Island;
  readonly identity: Identity;
}

/**
 * Opens another page of the campaign, in the same language. The last action's data and a message
 * that nobody had time to read go along. Never resolves: this page is being left.
 */
export function goTo(
  { island, identity }: Leaving,
  path: string,
  luggage: Luggage,
): Promise<never> {
  const url = new URL(path, location.href);
  const lang = new URLSearchParams(location.search).get("lang");
  if (lang) url.searchParams.set("lang", lang);
  identity.introduce(url);
  write(place(island), JSON.stringify([url.pathname, luggage]));
  location.assign(url.href);
  return new Promise(() => undefined);
}

/**
 * Loads the page that is live now in the place of this one, or the campaign's first page when this
 * one is gone. Does nothing when that has just been done, or cannot be remembered: a page that is
 * out of date again would be loaded for ever.
 */
export async function loadAnew(leaving: Leaving, toast: string): Promise<void> {
  const { campaign } = leaving.island;
  const mark = `fanfare:${campaign}:loaded`;
  if (Date.now() - Number(read(mark)) < ONCE_IN) return;
  write(mark, String(Date.now()));
  if (!read(mark)) return;
  const found = await fetch(location.href, { cache: "reload" }).catch(() => undefined);
  const path = found?.status === 404 ? `/${campaign}` : location.pathname;
  await goTo(leaving, path, { result: undefined, toast });
}

/** The server leads here from a page that the campaign no longer has. */
const OUT_OF_DATE = "#out-of-date";

/** What the last page brought along, when it led here. */
export function broughtAlong(island: Island): Luggage {
  if (location.hash === OUT_OF_DATE) {
    history.replaceState(history.state, "", location.pathname + location.search);
    return { result: undefined, toast: island.texts["renewed"] ?? "" };
  }
  try {
    const kept: unknown = JSON.parse(read(place(island)) ?? "");
    const { result, toast } = fields(
      Array.isArray(kept) && kept[0] === location.pathname ? kept[1] : undefined,
    );
    // The message is for once; the data stays for as long as this page is reloaded.
    if (toast) write(place(island), JSON.stringify([location.pathname, { result }]));
    return { result, toast: typeof toast === "string" ? toast : "" };
  } catch {
    return { result: undefined, toast: "" };
  }
}

function place(island: Island): string {
  return `fanfare:${island.campaign}:luggage`;
}

/** Shows a node: a dialog as a modal one. */
export function open(id: string): void {
  const node = document.getElementById(id);
  if (!isDialog(node)) node?.removeAttribute("hidden");
  else if (!node.hasAttribute("open")) node.showModal();
}

/** Hides a node that was opened. */
export function close(id: string): void {
  const node = document.getElementById(id);
  if (isDialog(node)) node.close();
  else node?.setAttribute("hidden", "");
}

/** By its name: where browsers know no dialogs, it has what it needs all the same. */
function isDialog(node: HTMLElement | null): node is HTMLDialogElement {
  return node?.localName === "dialog";
}
