/**
 * Keeps the parameters of the address by which a visitor came, such as utm_source, through the pages of a
 * campaign, and fills the hidden fields of its forms with them.
 */

import { readIsland } from "./island";

export default function arrival(): void {
  const island = readIsland();
  if (!island?.keep) return;
  const parameters = kept(`fanfare-arrival-${island.campaign}`, island.keep);
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-from]"))
    field.value = parameters.get(field.dataset.from ?? "") ?? "";
}

/** Those of the first address that had any; those of this page's where nothing can be kept. */
function kept(key: string, names: readonly string[]): URLSearchParams {
  const here = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(location.search))
    if (names.includes(name) && !here.has(name)) here.set(name, value);
  try {
    const before = sessionStorage.getItem(key);
    if (before) return new URLSearchParams(before);
    const now = here.toString();
    if (now) sessionStorage.setItem(key, now);
  } catch {
    // A browser that keeps nothing has nothing from before.
  }
  return here;
}
