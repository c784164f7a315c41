import { describe, expect, test, vi } from "vitest";
import winnersTicker from "../../../../components/winners-ticker/client";
import { ME, answerWith, openPage, pass, problem, query, sent } from "../runtime/test-page";
import { templateOf } from "./template-of";

const NOW = "2027-01-28T12:00:00Z";
const WORDS = { "text.minutes": "{n} min", "text.hours": "{n} h", "text.days": "{n} d" };

function winners(...all: readonly (readonly [string, string?])[]): Response {
  return Response.json({
    winners: all.map(([name, at = NOW]) => ({ name, prize: "Mug", at })),
  });
}

function four(): Response {
  return winners(["A"], ["B"], ["C"], ["D"]);
}

/** Opens a ticker that shows at most `max` winners, with the server's next answers. */
function opened(max: number, ...answers: (Response | Error)[]): Promise<void> {
  return openedBeside("", max, ...answers);
}

async function openedBeside(
  html: string,
  max: number,
  ...answers: (Response | Error)[]
): Promise<void> {
  vi.setSystemTime(NOW);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  answerWith(...answers);
  openPage(
    html + templateOf("winners-ticker", "t1", { ...WORDS, "props.max": String(max) }),
    { locale: "zh-CN" },
    { "core/winners-ticker": winnersTicker },
  );
  await pass();
}

function names(): string {
  const rows = document.querySelectorAll('ul [data-part="name"]');
  return [...rows].map(({ textContent }) => textContent).join(" ");
}

function fire(event: string): void {
  query("#t1").dispatchEvent(new Event(event));
}

describe("a winners ticker", () => {
  test("shows who won what, as text", async () => {
    await opened(10, winners(["<i>M***</i>"], ["O***"]));

    expect(sent.map(({ url }) => url)).toEqual(["/play/gala/winners?lang=zh-CN"]);
    expect(names()).toBe("<i>M***</i> O***");
    expect(query('ul [data-part="prize"]').textContent).toBe("Mug");
    expect(query("ul time").getAttribute("datetime")).toBe(NOW);
    expect(query("#t1").dataset.state).toBe("ready");
  });

  test("says how long ago each of them won", async () => {
    const at = ["11:59:30", "11:55:00", "09:30:00"].map((time) => `2027-01-28T${time}Z`);

    await opened(
      10,
      winners(...at.map((one) => ["A", one] as const), ["A", "2027-01-25T11:00:00Z"]),
    );

    const said = [...document.querySelectorAll("ul time")].map(({ textContent }) => textContent);
    expect(said).toEqual(["just", "5 min", "2 h", "3 d"]);
  });

  test("shows no more than it is meant to", async () => {
    await opened(3, four());

    expect(names()).toBe("A B C");
  });

  describe("of somebody who has won", () => {
    const AT = "2027-01-28T11:58:00.123Z";
    const win = (title: string, at = AT): object => ({ id: title, title, image: "", at });

    async function won(pools: Readonly<Record<string, object[]>>, list: Response): Promise<void> {
      await openedBeside(
        '<span data-fill="visitor.name"></span>',
        10,
        list,
        Response.json({
          ...ME,
          pools: Object.fromEntries(
            Object.entries(pools).map(([id, wins]) => [id, { ...ME.pools.main, wins }]),
          ),
        }),
      );
    }

    test("shows their own win at once, which the list does not know yet", async () => {
      await won({ main: [win("Mug")] }, winners(["A", "2027-01-28T11:50:00Z"]));

      expect(names()).toBe("you A");
    });

    test("shows it once when the list knows it too, to the millisecond", async () => {
      await won({ main: [win("Mug", "2027-01-28T11:58:00.123456Z")] }, winners(["M***", AT]));

      expect(names()).toBe("you");
    });

    test("shows what they won in every pool, among the others by time", async () => {
      await won(
        { main: [win("Mug")], late: [win("Hat", "2027-01-28T11:40:00Z")] },
        winners(["A", "2027-01-28T11:50:00Z"]),
      );

      expect(names()).toBe("you A you");
    });

    test("names a winner without a name in words", async () => {
      await won({}, winners(["", AT]));

      expect(names()).toBe("someone");
    });
  });

  test("stays empty as long as nobody has won", async () => {
    await opened(10, winners());

    expect(query("#t1").dataset.state).toBe("empty");
  });

  test("moves on by a row at a time when there are more than it has room for", async () => {
    await opened(10, four());

    await pass(3_200);
    expect(query("ul").hasAttribute("data-moving")).toBe(true);
    await pass(650);
    expect(query("ul").hasAttribute("data-moving")).toBe(false);

    expect(names()).toBe("B C D A");
  });

  test("does not move while all of them can be seen", async () => {
    await opened(10, winners(["A"], ["B"], ["C"]));

    await pass(10_000);

    expect(names()).toBe("A B C");
  });

  test("does not move for who prefers stillness", async () => {
    await opened(10, four());
    vi.stubGlobal("matchMedia", () => ({ matches: true }));

    await pass(10_000);

    expect(names()).toBe("A B C D");
  });

  test.each([
    ["pointerenter", "pointerleave"],
    ["focusin", "focusout"],
  ])("holds still from %s to %s", async (hold, release) => {
    await opened(10, four());

    fire(hold);
    await pass(10_000);
    expect(names()).toBe("A B C D");
    fire(release);
    await pass(4_000);

    expect(names()).toBe("B C D A");
  });

  test("asks again every minute", async () => {
    await opened(10, winners(["A"]), winners(["B"], ["A"]));

    await pass(60_000);

    expect(names()).toBe("B A");
    expect(sent).toHaveLength(2);
  });

  test.each([
    ["breaks", problem(503)],
    ["cannot be reached", new Error("no connection")],
  ])("keeps what it shows when the server %s", async (_, answer) => {
    await opened(10, winners(["A"]), answer);

    await pass(60_000);

    expect(sent).toHaveLength(2);
    expect(names()).toBe("A");
  });

  test("shows of an answer what is a winner", async () => {
    const sound = { name: "A", prize: "Mug", at: NOW };

    await opened(10, Response.json({ winners: [null, "A", { name: "B" }, sound] }));

    expect(names()).toBe("A");
  });

  test("shows nothing of an answer that is none", async () => {
    await opened(10, Response.json({ winners: "A" }));

    expect(query("#t1").dataset.state).toBe("empty");
  });
});
