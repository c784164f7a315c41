import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const row = part("row");
  const back = part("back");
  const on = part("on");
  if (!row || !back || !on) return {};
  let frame = 0;

  back.addEventListener("click", () => {
    turn(-1);
  });
  on.addEventListener("click", () => {
    turn(1);
  });
  row.addEventListener("scroll", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  });
  // Whether all slides are seen at once depends on the width.
  addEventListener("resize", show);
  show();

  function turn(by: number): void {
    const slides = row?.children ?? [];
    const next = Math.min(Math.max(nearest() + by, 0), slides.length - 1);
    const target = slides[next];
    if (row && target instanceof HTMLElement)
      row.scrollTo({ left: placeOf(row, target) });
  }

  /** The slide the row is at: at its end the last one, wherever that begins. */
  function at(): number {
    if (!row) return 0;
    const { scrollLeft, scrollWidth, clientWidth, children } = row;
    return Math.abs(scrollLeft) >= scrollWidth - clientWidth - 2
      ? children.length - 1
      : nearest();
  }

  /** The slide that begins nearest to the row's beginning. */
  function nearest(): number {
    if (!row) return 0;
    const places = [...row.children].map((slide) =>
      slide instanceof HTMLElement
        ? Math.abs(placeOf(row, slide) - row.scrollLeft)
        : 0,
    );
    return places.indexOf(Math.min(...places));
  }

  function show(): void {
    const all = row?.children.length ?? 0;
    const n = all > 0 ? at() + 1 : 0;
    host.root.toggleAttribute(
      "data-still",
      !!row && row.scrollWidth <= row.clientWidth,
    );
    back?.toggleAttribute("disabled", n <= 1);
    on?.toggleAttribute("disabled", n >= all);
    const place = part("at");
    const text = (place?.dataset.text ?? "")
      .replace("{n}", String(n))
      .replace("{all}", String(all));
    if (place && place.textContent !== text) place.textContent = text;
  }

  function part(name: string): HTMLElement | null {
    return host.root.querySelector(`[data-part="${name}"]`);
  }

  return {};
};

/** Where the row is scrolled to when a slide begins at its beginning: negative in pages from right to left. */
function placeOf(row: HTMLElement, slide: HTMLElement): number {
  const fromLeft = slide.offsetLeft - row.offsetLeft;
  return getComputedStyle(row).direction === "rtl"
    ? fromLeft + slide.offsetWidth - row.clientWidth
    : fromLeft;
}

export default mount;
