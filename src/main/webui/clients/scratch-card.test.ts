import { beforeEach, describe, expect, test, vi } from "vitest";
import scratchCard from "../../../../components/scratch-card/client";
import { ME, answerWith, openPage, outcome, pass, query, sent } from "../runtime/test-page";
import { templateOf } from "./template-of";

const REVEAL = { command: ["s1", "reveal"], with: { prize: "$result.prize" } } as const;
const ON = {
  "s1.scratch": [
    {
      play: "s1.scratch",
      then: {
        win: [REVEAL, { toast: "won" }],
        lose: [{ command: ["s1", "reveal"] }],
        limit: [{ toast: "tomorrow" }],
      },
    },
  ],
  "s1.revealed": [{ toast: "revealed" }],
} as const;
const MUG = { prize: { id: "mug", title: "<b>Mug</b>", image: "/media/mug.webp" } };

/** What was rubbed off the foil, as "x y" on its 640 by 400 pixels. */
let rubbed: string[] = [];

beforeEach(async () => {
  rubbed = [];
  const brush = {
    globalCompositeOperation: "source-over",
    createLinearGradient: () => ({ addColorStop: vi.fn() }),
    fillRect: vi.fn(),
    beginPath: vi.fn(),
    moveTo: vi.fn(),
    lineTo: vi.fn(),
    fill: vi.fn(),
    arc: (x: number, y: number) => {
      if (brush.globalCompositeOperation === "destination-out") rubbed.push(`${x} ${y}`);
    },
  };
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(
    brush as unknown as RenderingContext,
  );
  answerWith(Response.json(ME));
  openPage(templateOf("scratch-card", "s1"), { on: ON }, { "core/scratch-card": scratchCard });
  await pass();
  const held = new Set<number>();
  const foil = part("foil");
  foil.getBoundingClientRect = () => new DOMRect(10, 20, 320, 200);
  foil.setPointerCapture = (id) => held.add(id);
  foil.hasPointerCapture = (id) => held.has(id);
});

function part(name: string): HTMLElement {
  return query(`[data-part="${name}"]`);
}

function state(): string | undefined {
  return query("[data-c]").dataset.state;
}

function pointer(type: string, column: number, row: number): void {
  const [clientX, clientY] = [10 + column * 40 + 20, 20 + row * 40 + 20];
  part("foil").dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY }));
}

/** Moves over so many of the card's forty fields, one after the other. */
function rub(fields: number): void {
  for (let n = 0; n < fields; n++) pointer("pointermove", n % 8, Math.floor(n / 8));
}

const TELL = {
  play: "s1.scratch",
  then: {
    win: [
      {
        command: ["s1", "reveal"] as const,
        with: { drawn: "$result.drawn", prize: "$result.prize" },
      },
    ],
  },
};

describe("a scratch card", () => {
  test("asks once what lies under the foil, and holds it shut until that is known", () => {
    expect(state()).toBe("ready");

    pointer("pointerdown", 0, 0);
    rub(40);
    pointer("pointerdown", 1, 1);
    part("reveal").click();

    expect(sent.map(({ url }) => url).filter((url) => !url.includes("/me"))).toEqual([
      "/play/gala/s1.scratch?lang=en",
    ]);
    expect(state()).toBe("waiting");
    expect(rubbed).toEqual([]);
  });

  test("is rubbed off where the finger moves, and tells its prize when enough of it is", async () => {
    answerWith(outcome("win", MUG));
    pointer("pointerdown", 0, 0);
    await pass();
    expect(state()).toBe("open");
    expect(part("name").textContent).toBe("<b>Mug</b>");
    expect(part("picture").querySelector("img")?.getAttribute("src")).toBe("/media/mug.webp");

    rub(21);
    await pass();
    expect(rubbed.slice(0, 2)).toEqual(["40 40", "120 40"]);
    expect(part("status").textContent).toBe("");
    expect(part("prize").getAttribute("aria-hidden")).toBe("true");
    expect(query(".f-toast").textContent).toBe("");
    rub(22);

    expect(part("status").textContent).toBe("won <b>Mug</b>");
    expect(part("prize").hasAttribute("aria-hidden")).toBe(false);
    expect(state()).toBe("done");
  });

  test("counts a field once, however often it is touched and rubbed", async () => {
    answerWith(outcome("win", MUG));
    pointer("pointerdown", 0, 0);
    await pass();

    for (let n = 0; n < 60; n++) pointer(n % 3 ? "pointermove" : "pointerdown", n % 2, 0);

    expect(state()).toBe("open");
  });

  test("is not rubbed by a pointer that only passes over it", async () => {
    answerWith(outcome("win", MUG));
    part("foil").setPointerCapture = vi.fn();
    pointer("pointerdown", 0, 0);
    await pass();

    rub(40);

    expect(rubbed).toEqual([]);
    expect(state()).toBe("open");
  });

  test("lets the steps after it wait until the visitor has seen the prize", async () => {
    answerWith(outcome("win", MUG));
    pointer("pointerdown", 0, 0);
    await pass(5_000);
    expect(query(".f-toast").textContent).toBe("");

    rub(22);
    await pass();

    expect(query(".f-toast").textContent).toBe("won");
  });

  test("is opened by its button, without a pointer", async () => {
    answerWith(outcome("win", MUG));

    part("reveal").click();
    await pass();

    expect(state()).toBe("done");
    expect(part("status").textContent).toBe("won <b>Mug</b>");
  });

  test("says when there was nothing under the foil", async () => {
    answerWith(outcome("lose"));

    part("reveal").click();
    await pass();

    expect(part("status").textContent.trim()).toBe("nothing");
    expect(part("picture").children).toHaveLength(0);
    expect(query(".f-toast").textContent).toBe("revealed");
  });

  test("says in its own words what has a place on it", async () => {
    answerWith(Response.json(ME), outcome("win", { ...MUG, drawn: "prize:mug" }));
    const own = { "place.shows": "prize:mug", "place.label": "A mug for you" };
    openPage(
      templateOf("scratch-card", "s1", own),
      { on: { "s1.scratch": [TELL] } },
      { "core/scratch-card": scratchCard },
    );
    await pass();

    part("reveal").click();
    await pass();

    expect(part("name").textContent).toBe("A mug for you");
  });

  test("is covered again when no card was given, and asks again", async () => {
    answerWith(outcome("limit"), outcome("lose"));

    part("reveal").click();
    await pass();
    expect(state()).toBe("ready");
    expect(query(".f-toast").textContent).toBe("tomorrow");
    expect(part("prize").getAttribute("aria-hidden")).toBe("true");
    pointer("pointerdown", 0, 0);
    await pass();

    expect(sent.filter(({ url }) => url.includes("scratch"))).toHaveLength(2);
    expect(state()).toBe("open");
  });
});
