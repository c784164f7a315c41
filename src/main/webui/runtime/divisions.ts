/**
 * Has visitors choose province, city and district of a Chinese address from lists. The page has inputs for
 * them, which stay as they are when the lists cannot be loaded.
 */

import { offer } from "./address-lists";
import type { Provinces } from "./address-lists";

/** How far, in px, an address is below the screen when its lists are loaded. */
const AHEAD = "400px";

export default function divisions(): void {
  for (const address of document.querySelectorAll<HTMLElement>("[data-divisions]"))
    prepare(address);
}

/** Loads the lists when the visitor comes near. */
function prepare(address: HTMLElement): void {
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    fetch(address.dataset.divisions ?? "")
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.json() as Promise<{ provinces: Provinces }>;
      })
      .then(({ provinces }) => {
        offer(address, provinces);
        seen?.disconnect();
      })
      .catch(() => {
        asked = false;
      });
  };
  const seen =
    "IntersectionObserver" in window
      ? new IntersectionObserver(
          (entries) => {
            if (entries.some((entry) => entry.isIntersecting)) load();
          },
          { rootMargin: AHEAD },
        )
      : undefined;
  seen?.observe(address);
  address.addEventListener("focusin", load);
}
