import { describe, expect, test } from "vitest";
import checkinCalendar from "../../../../components/checkin-calendar/client";
import form from "../../../../components/form/client";
import poll from "../../../../components/poll/client";
import { ME, answerWith, openPage, outcome, pass, query } from "../runtime/test-page";

describe("a check-in button that is locked while its own action is under way", () => {
  const WEEK = { total: 1, streak: 1, days: [], milestones: [] };
  const HTML = `<section id="k1" data-c="core/checkin-calendar" data-checkin="week">
    <ol data-part="days"><li></li></ol><button data-part="mark" data-emit="mark"></button></section>`;
  const ON = {
    "k1.mark": [{ play: "k1.mark", then: { marked: [{ refresh: true }] } }],
  } as const;

  test.each([
    ["stays so", { ...WEEK, today: true, standing: "done" }, true],
    ["is free where nothing keeps it", { ...WEEK, today: false }, false],
    ["stays so when nothing is left", { ...WEEK, today: false, standing: "none" }, true],
  ])("%s once it is over", async (_, week, locked) => {
    const before = { ...WEEK, today: false, total: 0 };
    answerWith(
      Response.json({ ...ME, checkins: { week: before } }),
      outcome("marked"),
      Response.json({ ...ME, checkins: { week } }),
    );
    openPage(HTML, { on: ON }, { "core/checkin-calendar": checkinCalendar });
    await pass();

    query("button").click();
    await pass();

    expect(query("button").hasAttribute("aria-busy")).toBe(false);
    expect(query("button").hasAttribute("disabled")).toBe(locked);
  });
});

describe("a form's button", () => {
  const HTML = `<form id="f1" data-c="core/form" data-form="join" data-emit="submit" data-text-already="already">
    <button type="submit" data-part="submit"></button><p data-part="status"></p></form>`;
  const ON = {
    "f1.submit": [{ play: "f1.submit", then: { saved: [{ refresh: true }] } }],
  } as const;

  test.each([
    ["can be pressed again", { standing: "open" }, false],
    ["stays alive where steps lead on", { standing: "done" }, false],
    ["stays locked when the form is closed", { standing: "after" }, true],
    ["stays locked when nothing is left", { standing: "gone" }, true],
    ["stays locked before the form opens", { standing: "before" }, true],
  ])("%s once it was sent", async (_, join, locked) => {
    answerWith(
      Response.json({ ...ME, forms: { join: { standing: "open" } } }),
      outcome("saved"),
      Response.json({ ...ME, forms: { join } }),
    );
    openPage(HTML, { on: ON }, { "core/form": form });
    await pass();

    query("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await pass();

    expect(query("form").hasAttribute("aria-busy")).toBe(false);
    expect(query("button").hasAttribute("disabled")).toBe(locked);
  });
});

describe("a poll's button", () => {
  const HTML = `<form id="v1" data-c="core/poll" data-poll="song">
    <label data-option="a"><input type="radio" value="a" checked></label><button data-part="vote"></button></form>`;
  const ON = { "v1.vote": [{ play: "v1.vote", then: { limit: [{ refresh: true }] } }] } as const;

  test.each([
    ["open", false],
    ["before", true],
    ["none", true],
    ["after", true],
  ])("is as the poll that is %s when a vote did not count", async (standing, locked) => {
    const song = { voted: false, choice: [] };
    answerWith(
      Response.json({ ...ME, polls: { song: { ...song, standing: "open" } } }),
      outcome("limit"),
      Response.json({ ...ME, polls: { song: { ...song, standing } } }),
    );
    openPage(HTML, { on: ON }, { "core/poll": poll });
    await pass();

    query("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await pass();

    expect(query("button").hasAttribute("disabled")).toBe(locked);
  });
});
