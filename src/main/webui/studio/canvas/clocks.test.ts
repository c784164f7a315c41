// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { showClocks } from "./clocks";

const NOW = Date.parse("2027-01-01T00:00:00Z");

function clock(attributes: string): Element {
  const page = new DOMParser().parseFromString(
    `<div data-c="core/countdown" ${attributes}><b data-part="days">00</b>:<b data-part="hours">00</b></div>`,
    "text/html",
  );
  showClocks(page, { closes: "2027-01-03T00:00:00Z" }, NOW);
  return page.body;
}

test("a countdown in the canvas shows what is left", () => {
  expect(clock('data-until="2027-01-02T05:00:00Z"').textContent).toBe("01:05");
  expect(clock('data-target="closes"').textContent).toBe("02:00");
});

test("a countdown without an end, or past it, shows nothing left", () => {
  expect(clock("").textContent).toBe("00:00");
  expect(clock('data-target="opens"').textContent).toBe("00:00");
  expect(clock('data-until="2026-12-31T00:00:00Z"').textContent).toBe("00:00");
});
