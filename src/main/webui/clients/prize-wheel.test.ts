import { describe, expect, test, vi } from "vitest";
import wheel from "../../../../components/prize-wheel/client";
import { ME, answerWith, openPage, outcome, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const ON = {
  "w1.spin": [
    {
      play: "w1.spin",
      then: {
        win: [{ command: ["w1", "spinTo"], with: { segment: "$result.segment" } }],
        limit: [{ toast: "tomorrow" }],
      },
    },
  ],
  "w1.stopped": [{ toast: "stopped" }],
} as const;

async function pressed(answer: Response, still = false): Promise<void> {
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  answerWith(Response.json(ME), answer);
  openPage(templateOf("prize-wheel", "w1"), { on: ON }, { "core/prize-wheel": wheel });
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
    await pressed(outcome("win", { segment: 1 }));
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
    await pressed(outcome("win", { segment: 1 }), true);
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
});
