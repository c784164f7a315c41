import { describe, expect, test, vi } from "vitest";
import checkinCalendar from "../../../../components/checkin-calendar/client";
import coupon from "../../../../components/coupon/client";
import nineGrid from "../../../../components/nine-grid/client";
import poll from "../../../../components/poll/client";
import tabs from "../../../../components/tabs/client";
import {
  ME,
  answerWith,
  heldBack,
  openPage,
  outcome,
  pass,
  query,
  sent,
} from "../runtime/test-page";

describe("tabs", () => {
  const TAB = (n: number): string =>
    `<button type="button" role="tab" id="t${n}" aria-controls="p${n}">${n}</button>`;
  const HTML = `<div id="x" data-c="core/tabs"><div class="f-tabs__list">${TAB(1)}${TAB(2)}${TAB(3)}</div>
    <div id="p1"></div><div id="p2"></div><div id="p3"></div></div>`;
  const selected = (): string => query("[aria-selected=true]").id;
  const press = (key: string): void => {
    query("[aria-selected=true]").dispatchEvent(new KeyboardEvent("keydown", { key }));
  };

  test("are moved between by the arrow keys, round and round", () => {
    openPage(HTML, {}, { "core/tabs": tabs });
    expect(selected()).toBe("t1");

    press("ArrowLeft");
    expect(selected()).toBe("t3");
    press("ArrowRight");
    expect(selected()).toBe("t1");
    press("End");

    expect(selected()).toBe("t3");
    expect(document.activeElement?.id).toBe("t3");
    expect([...document.querySelectorAll("[data-open]")].map(({ id }) => id)).toEqual(["p3"]);
    expect(query("#t1").tabIndex).toBe(-1);
  });
});

describe("a coupon", () => {
  const HTML = `<section id="c1" data-c="core/coupon" data-coupon="flash" data-text-gone="gone">
    <button type="button" data-part="take" data-emit="take">take</button>
    <p data-part="codes" hidden><code data-part="code"></code><button data-part="copy"></button></p>
    <p data-part="status"></p></section>`;
  const STATE = { taken: false, codes: [], left: 1, gone: false, open: true };

  test("shows the code that was taken", async () => {
    answerWith(
      Response.json({ ...ME, coupons: { flash: STATE } }),
      outcome("taken", { code: "A-1" }),
    );
    openPage(
      HTML,
      {
        on: {
          "c1.take": [
            {
              play: "c1.take",
              then: { taken: [{ command: ["c1", "show"], with: { code: "$result.code" } }] },
            },
          ],
        },
      },
      { "core/coupon": coupon },
    );
    await pass();

    query('[data-part="take"]').click();
    await pass();

    expect(query('[data-part="code"]').textContent).toBe("A-1");
    expect(query('[data-part="take"]').hidden).toBe(true);
  });

  test("says that all codes are gone", async () => {
    answerWith(
      Response.json({ ...ME, coupons: { flash: { ...STATE, gone: true, standing: "gone" } } }),
    );
    openPage(HTML, {}, { "core/coupon": coupon });
    await pass();

    expect(query('[data-part="status"]').textContent).toBe("gone");
    expect(query('[data-part="take"]').hidden).toBe(true);
  });
});

describe("a check-in calendar", () => {
  test("shows the days that were marked and waits for tomorrow", async () => {
    const week = {
      day: "2027-01-28",
      today: true,
      total: 2,
      streak: 2,
      days: [],
      milestones: ["two"],
      open: true,
      standing: "done",
    };
    answerWith(Response.json({ ...ME, checkins: { week } }));
    openPage(
      `<section id="k1" data-c="core/checkin-calendar" data-checkin="week" data-text-streak="{total}/{days}, {streak}">
        <ol data-part="days"><li></li><li></li><li></li></ol><ul><li data-milestone="two"></li></ul>
        <button data-part="mark"></button><p data-part="status"></p></section>`,
      {},
      { "core/checkin-calendar": checkinCalendar },
    );
    await pass();

    expect(document.querySelectorAll("ol [data-done]")).toHaveLength(2);
    expect(query("[data-milestone]").hasAttribute("data-done")).toBe(true);
    expect(query('[data-part="mark"]').hasAttribute("disabled")).toBe(true);
    expect(query('[data-part="status"]').textContent).toBe("2/3, 2");
  });
});

describe("a poll", () => {
  const OPTION = (id: string): string =>
    `<label data-option="${id}"><span data-part="bar"></span><input type="radio" name="choice" value="${id}"><i data-part="mine"></i><b data-part="share"></b></label>`;
  const HTML = `<form id="v1" data-c="core/poll" data-poll="song" data-text-choose="choose" data-text-votes="{n} votes">
    ${OPTION("a")}${OPTION("b")}<button data-part="vote"></button><p data-part="status"></p></form>`;
  const ON = {
    "v1.vote": [
      {
        play: "v1.vote",
        then: { voted: [{ command: ["v1", "show"], with: { vote: "$result" } }] },
      },
    ],
  } as const;
  const OPEN = { voted: false, choice: [], open: true };
  const submit = (): void => {
    query("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  };

  test("sends the choice once and shows how it stands", async () => {
    const results = {
      votes: 4,
      options: [
        { id: "a", votes: 1, percent: 25 },
        { id: "b", votes: 3, percent: 75 },
      ],
    };
    answerWith(
      Response.json({ ...ME, polls: { song: OPEN } }),
      outcome("voted", { choice: ["b"], results }),
    );
    openPage(HTML, { on: ON }, { "core/poll": poll });
    await pass();

    submit();
    expect(query('[data-part="status"]').textContent).toBe("choose");
    query("[value=b]").click();
    submit();
    submit();
    await pass();

    expect(sent.filter(({ url }) => url.includes("v1.vote"))).toMatchObject([
      { input: { choice: ["b"] } },
    ]);
    expect(query("[data-mine] [data-part=share]").textContent).toBe("75%");
    expect(query('[data-part="status"]').textContent).toBe("4 votes");
    expect(query("form").dataset.state).toBe("told");
  });
});

describe("a poll that is told", () => {
  test.each([
    ["en", "25%"],
    ["zh-CN", "25%"],
    ["de", "25\u00a0%"],
  ])("writes its shares as readers of %s do", async (locale, share) => {
    const results = { votes: 4, options: [{ id: "a", votes: 1, percent: 25 }] };
    answerWith(
      Response.json({
        ...ME,
        polls: { song: { voted: true, choice: ["a"], open: true, results } },
      }),
    );
    openPage(
      `<form id="v1" data-c="core/poll" data-poll="song"><label data-option="a"><input value="a"><b data-part="share"></b></label></form>`,
      { locale },
      { "core/poll": poll },
    );
    await pass();

    expect(query("[data-part=share]").textContent).toBe(share);
  });
});

describe("a nine-grid draw", () => {
  const HTML = `<section id="g1" data-c="core/nine-grid" data-state="idle" data-text-landed="at {label}">
    <ol data-part="fields">${"ABCDEFGH".replace(/./g, '<li data-shows="prize:$&">$&</li>')}</ol>
    <button data-part="draw"></button><p data-part="left"></p><p data-part="status"></p></section>`;
  const ON = {
    "g1.draw": [
      {
        play: "g1.draw",
        then: {
          win: [{ command: ["g1", "stopAt"], with: { drawn: "$result.drawn" } }],
          limit: [{ toast: "tomorrow" }],
        },
      },
    ],
  } as const;

  test.each([false, true])("stops at the field that was drawn (calm: %s)", async (matches) => {
    vi.stubGlobal("matchMedia", () => ({ matches }));
    answerWith(Response.json(ME), outcome("win", { drawn: "prize:C" }));
    openPage(HTML, { on: ON }, { "core/nine-grid": nineGrid });
    await pass();

    query("button").click();
    await pass(30_000);

    expect(query("[data-lit]").textContent).toBe("C");
    expect(query('[data-part="status"]').textContent).toBe("at C");
    expect(query("section").dataset.state).toBe("stopped");
  });

  test("goes out when no field shows what was drawn", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    answerWith(Response.json(ME), outcome("win", { drawn: "prize:Z" }));
    openPage(HTML, { on: ON }, { "core/nine-grid": nineGrid });
    await pass();

    query("button").click();
    await pass(30_000);

    expect(document.querySelector("[data-lit]")).toBeNull();
    expect(query('[data-part="status"]').textContent).toBe("");
    expect(query("section").dataset.state).toBe("stopped");
  });

  test("cannot be pressed again before the author's steps after the draw are done", async () => {
    const refreshed = heldBack();
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    answerWith(Response.json(ME), outcome("win", { drawn: "prize:C" }), refreshed.answer);
    const win = [{ command: ["g1", "stopAt"] }, { refresh: true }] as const;
    openPage(
      HTML,
      { on: { "g1.draw": [{ play: "g1.draw", then: { win } }] } },
      { "core/nine-grid": nineGrid },
    );
    await pass();
    query("button").click();
    await pass(30_000);

    expect(query("section").dataset.state).toBe("stopped");
    expect(query("button").getAttribute("aria-disabled")).toBe("true");
    refreshed.give(Response.json(ME));
    await pass();
    expect(query("button").getAttribute("aria-disabled")).toBe("false");
  });

  test("comes to rest without a prize when nothing was drawn", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    answerWith(Response.json(ME), outcome("limit"));
    openPage(HTML, { on: ON }, { "core/nine-grid": nineGrid });
    await pass();

    query("button").click();
    await pass(5_000);

    expect(document.querySelector("[data-lit]")).toBeNull();
    expect(query("section").dataset.state).toBe("idle");
  });
});
