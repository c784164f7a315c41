/** What countdowns show: in the canvas no component's module runs, which would do it. */
import { clockOf } from "../../../../../components/countdown/left";
import type { Campaign } from "../page/campaign";

/** @param now in milliseconds since 1970 */
export function showClocks(page: ParentNode, window: Campaign["window"], now: number): void {
  for (const clock of page.querySelectorAll<HTMLElement>('[data-c="core/countdown"]')) {
    const { target, until } = clock.dataset;
    const end = Date.parse(
      (target === "opens" || target === "closes" ? window?.[target] : until) ?? "",
    );
    const left = Math.ceil((end - now) / 1000);
    for (const [name, text] of clockOf(Number.isNaN(left) ? 0 : Math.max(0, left))) {
      const part = clock.querySelector(`[data-part="${name}"]`);
      if (part && part.textContent !== text) part.textContent = text;
    }
  }
}
