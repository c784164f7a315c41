/** What a step makes happen in the browser. */

import { write } from "./pending-key";
import type { Island } from "./island";

/**
 * Opens another page of the campaign, in the same language. The last action's data goes along,
 * so that the next page can show it. Never resolves: this page is being left.
 */
export function goTo(island: Island, path: string, result: unknown): Promise<never> {
  const url = new URL(path, location.href);
  const lang = new URLSearchParams(location.search).get("lang");
  if (lang) url.searchParams.set("lang", lang);
  write(resultPlace(island), result === undefined ? "" : JSON.stringify([url.pathname, result]));
  location.assign(url.href);
  return new Promise(() => undefined);
}

/** Where the data of the last action waits for the next page. */
export function resultPlace(island: Island): string {
  return `fanfare:${island.campaign}:result`;
}

/** Shows a node: a dialog as a modal one. */
export function open(id: string): void {
  const node = document.getElementById(id);
  if (!(node instanceof HTMLDialogElement)) node?.removeAttribute("hidden");
  else if (!node.open) node.showModal();
}

/** Hides a node that was opened. */
export function close(id: string): void {
  const node = document.getElementById(id);
  if (node instanceof HTMLDialogElement) node.close();
  else node?.setAttribute("hidden", "");
}
