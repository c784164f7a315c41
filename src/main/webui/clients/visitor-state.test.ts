import { describe, expect, test } from "vitest";
import myPrizes from "../../../../components/my-prizes/client";
import quizResult from "../../../../components/quiz-result/client";
import signInState from "../../../../components/sign-in-state/client";
import { ME, answerWith, openPage, outcome, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

/** Asks the server again; the next answer is the visitor's state of then. */
const AGAIN = {
  "page.enter": [{ play: "@home.enter", then: { done: [{ refresh: true }] } }],
} as const;

function shown(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

describe("a visitor's prizes", () => {
  const WINS = {
    pools: {
      main: {
        ...ME.pools.main,
        wins: [
          { id: "mug", title: "<b>Mug</b>", image: "", at: "2027-01-26T12:00:00Z" },
          { id: "hat", title: "Hat", image: "", at: "2027-01-28T12:00:00Z" },
        ],
      },
    },
    coupons: {
      flash: {
        taken: true,
        codes: [{ code: "A-1", title: "Ten off", at: "2027-01-27T12:00:00Z" }],
        left: 0,
        gone: false,
        open: true,
      },
    },
  };
  const CLIENTS = { "core/my-prizes": myPrizes };

  test("are listed with their codes, the newest first", async () => {
    answerWith(Response.json({ ...ME, ...WINS }));
    openPage(templateOf("my-prizes", "m1"), {}, CLIENTS);
    await pass();

    expect(shown("ul [data-part=name]")).toEqual(["Hat", "Ten off", "<b>Mug</b>"]);
    expect(shown("ul [data-part=code]")).toEqual(["", "A-1", ""]);
    expect(query('[data-part="empty"]').hidden).toBe(true);
  });

  test("carry the day they were won on, as the page's language writes it", async () => {
    answerWith(Response.json({ ...ME, ...WINS }));
    openPage(templateOf("my-prizes", "m1"), { locale: "zh-CN" }, CLIENTS);
    await pass();

    expect(shown("ul [data-part=at]")).toEqual(["2027/1/28", "2027/1/27", "2027/1/26"]);
  });

  test("have the consolation among them", async () => {
    const consolation = { id: "tea", title: "Free tea", image: "", at: "2027-01-27T18:00:00Z" };
    const main = { ...WINS.pools.main, consoled: true, consolation };
    answerWith(Response.json({ ...ME, ...WINS, pools: { main } }));
    openPage(templateOf("my-prizes", "m1"), {}, CLIENTS);
    await pass();

    expect(shown("ul [data-part=name]")).toEqual(["Hat", "Free tea", "Ten off", "<b>Mug</b>"]);
  });

  test("are not there yet, and the page says so", async () => {
    answerWith(Response.json(ME));
    openPage(templateOf("my-prizes", "m1"), {}, CLIENTS);
    await pass();

    expect(shown("ul > *")).toEqual([]);
    expect(query('[data-part="empty"]').hidden).toBe(false);
  });

  test("are listed anew, not twice, when one more was won", async () => {
    answerWith(
      Response.json(ME),
      outcome("done"),
      Response.json({ ...ME, ...WINS }),
      Response.json({ ...ME, ...WINS }),
    );
    openPage(
      `${templateOf("my-prizes", "m1")}<button data-c="core/button" id="b1" data-emit="press"></button>`,
      { on: { ...AGAIN, "b1.press": [{ refresh: true }] } },
      CLIENTS,
    );
    await pass();
    expect(shown("ul > *")).toHaveLength(3);

    query("#b1").click();
    await pass();

    expect(shown("ul > *")).toHaveLength(3);
    expect(query('[data-part="empty"]').hidden).toBe(true);
  });
});

describe("a quiz result", () => {
  const HTML = `<section id="r1" data-c="core/quiz-result" data-quiz="style"><p data-part="eyebrow">You are</p>
    <article data-result="calm"></article><article data-result="wild"></article>
    <p data-part="none" hidden></p></section>`;
  const CLIENTS = { "core/quiz-result": quizResult };
  const PLAYED = { state: "done", passed: true, score: 3, total: 3, attemptsLeft: 0 };

  function me(quizzes: object): Response {
    return Response.json({ ...ME, quizzes });
  }

  function came(out: string): object {
    return { ...PLAYED, result: { id: out, title: "", text: "", image: "" } };
  }

  function mine(): (string | undefined)[] {
    return [...document.querySelectorAll<HTMLElement>("[data-mine]")].map(
      ({ dataset }) => dataset.result,
    );
  }

  test("shows what the visitor came out as, and only that", async () => {
    answerWith(me({ style: came("wild"), other: came("calm") }));
    openPage(HTML, {}, CLIENTS);
    await pass();

    expect(mine()).toEqual(["wild"]);
    expect(query('[data-part="eyebrow"]').hidden).toBe(false);
    expect(query('[data-part="none"]').hidden).toBe(true);
  });

  test("follows the next attempt", async () => {
    answerWith(me({ style: came("wild") }), outcome("done"), me({ style: came("calm") }));
    openPage(HTML, { on: AGAIN }, CLIENTS);
    await pass();

    expect(mine()).toEqual(["calm"]);
  });

  test.each([
    ["never played", {}],
    ["did not finish", { style: { ...PLAYED, state: "open" } }],
    ["came out as something that is no longer there", { style: came("lost") }],
  ])("says that there is none for a visitor who %s", async (_, quizzes) => {
    answerWith(me(quizzes));
    openPage(HTML, {}, CLIENTS);
    await pass();

    expect(mine()).toEqual([]);
    expect(query('[data-part="eyebrow"]').hidden).toBe(true);
    expect(query('[data-part="none"]').hidden).toBe(false);
  });
});

describe("a sign-in state", () => {
  const GUEST = { ...ME, visitor: { registered: false, name: "" } };
  const CLIENTS = { "core/sign-in-state": signInState };
  const JOIN = { "i1.join": [{ toast: "join" }] } as const;

  function state(): string | undefined {
    return query("#i1").dataset.state;
  }

  test("claims nothing as long as the server said nothing", async () => {
    openPage(templateOf("sign-in-state", "i1"), {}, CLIENTS);
    await pass(60_000);

    expect(state()).toBe("unknown");
  });

  test("greets a registered visitor by name", async () => {
    answerWith(Response.json(ME));
    openPage(templateOf("sign-in-state", "i1"), {}, CLIENTS);
    await pass();

    expect(state()).toBe("known");
    expect(query("b").textContent).toBe("Mina");
  });

  test("lets a guest join", async () => {
    answerWith(Response.json(GUEST));
    openPage(templateOf("sign-in-state", "i1"), { on: JOIN }, CLIENTS);
    await pass();
    expect(state()).toBe("guest");

    query("button").click();
    await pass();

    expect(query(".f-toast").textContent).toBe("join");
  });

  test("turns to the greeting once the guest has registered", async () => {
    answerWith(Response.json(GUEST), outcome("done"), Response.json(ME));
    openPage(templateOf("sign-in-state", "i1"), { on: AGAIN }, CLIENTS);
    await pass();

    expect(state()).toBe("known");
  });
});
