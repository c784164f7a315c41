import { describe, expect, test, vi } from "vitest";
import wheel from "../../../../components/prize-wheel/client";
import { ME, answerWith, heldBack, openPage, outcome, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const ON = {
  "w1.spin": [
    {
      play: "w1.spin",
      then: {
        win: [{ command: ["w1", "spinTo"], with: { drawn: "$result.drawn" } }],
        limit: [{ toast: "tomorrow" }],
      },
    },
  ],
  "w1.stopped": [{ toast: "stopped" }],
} as const;

async function pressed(answer: Response, still = false, me: unknown = ME): Promise<void> {
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  answerWith(Response.json(me), answer);
  openPage(
    templateOf("prize-wheel", "w1", { "props.pool": "main" }),
    { on: ON },
    { "core/prize-wheel": wheel },
  );
  query('[data-part="disc"]').animate = () =>
    Object.assign(new EventTarget(), { currentTime: 0, cancel: vi.fn() }) as unknown as Animation;
  await pass();
  query('[data-part="spin"]').click();
  await pass();
}

function turn(): number {
  return parseFloat(query('[data-part="disc"]').style.getPropertyValue("--turn"));
}

describe("a prize wheel", () => {
  test("turns to the segment that was drawn, then says so", async () => {
    await pressed(outcome("win", { drawn: "prize:mug" }));
    expect(query("[data-c]").dataset.state).toBe("spinning");
    await pass(2_000);

    expect(turn() % 360).toBe(270);
    expect(turn()).toBeGreaterThan(720);
    expect(query("[data-won]").textContent.trim()).toBe("Mug");
    expect(query('[data-part="status"]').textContent).toBe("landed");
    expect(query(".f-toast").textContent).toBe("stopped");
    expect(query('[data-part="left"]').textContent).toBe("left");
  });

  test("does not whirl for who prefers stillness", async () => {
    await pressed(outcome("win", { drawn: "prize:mug" }), true);
    await pass(1_000);

    expect(turn()).toBe(270);
    expect(query("[data-c]").dataset.state).toBe("stopped");
  });

  test("goes back without naming a prize when there was no draw", async () => {
    await pressed(outcome("limit"));
    await pass(2_000);

    expect(query("[data-c]").dataset.state).toBe("idle");
    expect(document.querySelector("[data-won]")).toBeNull();
    expect(query(".f-toast").textContent).toBe("tomorrow");
  });

  test.each(["hat", "mug", "book", "pen"])("stops at what was drawn: %s", async (drawn) => {
    await pressed(outcome("win", { drawn: `prize:${drawn}` }), true);
    await pass(1_000);

    expect(query("[data-won]").dataset.shows).toBe(`prize:${drawn}`);
    expect(query(`li:nth-child(${turn() / -90 + (turn() > 0 ? 5 : 1)})`)).toBe(query("[data-won]"));
  });

  test("stops between two segments when none shows what was drawn", async () => {
    await pressed(outcome("win", { drawn: "prize:car" }), true);
    await pass(1_000);

    expect((turn() + 360) % 90).toBe(45);
    expect(document.querySelector("[data-won]")).toBeNull();
    expect(query('[data-part="status"]').textContent).toBe("");
    expect(query(".f-toast").textContent).toBe("stopped");
  });

  test("cannot be pressed again before the author's steps after the turn are done", async () => {
    const refreshed = heldBack();
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    answerWith(Response.json(ME), outcome("win", { drawn: "prize:mug" }), refreshed.answer);
    openPage(
      templateOf("prize-wheel", "w1", { "props.pool": "main" }),
      {
        on: {
          "w1.spin": [
            { play: "w1.spin", then: { win: [{ command: ["w1", "spinTo"] }, { refresh: true }] } },
          ],
        },
      },
      { "core/prize-wheel": wheel },
    );
    await pass();
    query('[data-part="spin"]').click();
    await pass(1_000);

    expect(query("[data-c]").dataset.state).toBe("stopped");
    expect(query('[data-part="spin"]').getAttribute("aria-disabled")).toBe("true");
    refreshed.give(Response.json(ME));
    await pass();
    expect(query('[data-part="spin"]').getAttribute("aria-disabled")).toBe("false");
  });

  test("counts the draws of its own pool", async () => {
    const other = { drawsLeft: 9, won: false, wins: [], consoled: false };
    const pools = { aaa: other, main: { ...other, drawsLeft: 1 } };
    await pressed(outcome("win", { drawn: "prize:mug" }), true, { ...ME, pools });
    await pass(1_000);

    expect(query('[data-part="left"]').textContent).toBe("none");
    expect(query('[data-part="spin"]').hasAttribute("disabled")).toBe(true);
  });
});
