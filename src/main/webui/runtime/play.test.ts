import { describe, expect, test, vi } from "vitest";
import { answerWith, element, openPage, outcome, pass, problem, query, sent } from "./test-page";

const PAGE =
  '<div id="w1" data-c="core/button"><button id="go" data-emit="press">Go</button></div>';
const ON = {
  "w1.press": [
    {
      play: "w1.press",
      then: { win: [{ toast: "won {{result.prize}}" }] },
      else: [{ toast: "otherwise" }],
    },
  ],
};

function press(): void {
  element("go").click();
}

function keys(): string[] {
  return sent.map(({ key }) => key);
}

describe("a press that plays", () => {
  test("sends the input under a UUID and takes the steps of the outcome", async () => {
    openPage(PAGE, { on: ON });
    answerWith(outcome("win", { prize: "Mug" }));

    press();
    await pass();

    expect(sent[0]).toMatchObject({ url: "/play/gala/w1.press?lang=en", input: {} });
    expect(keys()[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(query(".f-toast").textContent).toBe("won Mug");
  });

  test("takes the other steps for an outcome that is not named", async () => {
    openPage(PAGE, { on: ON });
    answerWith(outcome("lose"));

    press();
    await pass();

    expect(query(".f-toast").textContent).toBe("otherwise");
  });

  test("is tried again under the same key until the server answers", async () => {
    openPage(PAGE, { on: ON });
    answerWith(new Error("offline"), problem(503), problem(429), outcome("win", { prize: "Mug" }));

    press();
    await pass(20_000);

    expect(sent).toHaveLength(4);
    expect(new Set(keys()).size).toBe(1);
    expect(query(".f-toast").hidden).toBe(true);
  });

  test("waits as long as the server asks", async () => {
    openPage(PAGE, { on: ON });
    answerWith(problem(503, {}, { "Retry-After": "5" }), outcome("lose"));

    press();
    await pass(4_900);
    expect(sent).toHaveLength(1);
    await pass(3_000);

    expect(sent).toHaveLength(2);
  });

  test("cannot be pressed twice while it is under way", async () => {
    openPage(PAGE, { on: ON });
    answerWith(problem(503), outcome("lose"), outcome("lose"));

    press();
    press();
    expect(element("go").getAttribute("aria-busy")).toBe("true");
    await pass(5_000);

    expect(sent).toHaveLength(2);
    expect(element("go").hasAttribute("disabled")).toBe(false);
    expect(element("go").hasAttribute("aria-busy")).toBe(false);
  });

  test("uses a new key once it was answered", async () => {
    openPage(PAGE, { on: ON });
    answerWith(outcome("lose"), outcome("lose"));

    press();
    await pass();
    press();
    await pass();

    expect(new Set(keys()).size).toBe(2);
  });
});

describe("a server that does not answer", () => {
  test("makes the page say wait after a second, then ask", async () => {
    openPage(PAGE, { on: ON });

    press();
    await pass(1_100);
    expect(query(".f-wait").textContent).toBe("wait");
    await pass(60_000);

    expect(sent).toHaveLength(6);
    expect(query(".f-wait__text").textContent).toBe("busy");
  });

  test("is asked again under the same key when the visitor wants to", async () => {
    openPage(PAGE, { on: ON });
    press();
    await pass(60_000);

    answerWith(outcome("win", { prize: "Mug" }));
    query(".f-wait__again").click();
    await pass();

    expect(sent).toHaveLength(7);
    expect(new Set(keys()).size).toBe(1);
    expect(query(".f-toast").textContent).toBe("won Mug");
  });

  test("leads to the other steps when the visitor gives up", async () => {
    openPage(PAGE, { on: ON });
    press();
    await pass(60_000);

    query(".f-wait__close").click();
    await pass();

    expect(query(".f-toast").textContent).toBe("otherwise");
  });

  test("gets the same key after a reload", async () => {
    openPage(PAGE, { on: ON });
    press();
    await pass(60_000);

    openPage(PAGE, { on: ON });
    answerWith(outcome("lose"));
    press();
    await pass();

    expect(sent).toHaveLength(7);
    expect(new Set(keys()).size).toBe(1);
  });
});

describe("a server that says no", () => {
  test("to an unknown visitor is asked once more", async () => {
    openPage(PAGE, { on: ON });
    answerWith(problem(401), outcome("win", { prize: "Mug" }));

    press();
    await pass();

    expect(sent).toHaveLength(2);
    expect(new Set(keys()).size).toBe(1);
  });

  test("because it is too early or too late says so kindly", async () => {
    vi.setSystemTime("2027-01-28T00:00:00Z");
    openPage(PAGE, { on: ON });
    answerWith(
      problem(403, { opens: "2027-01-29T00:00:00Z" }),
      problem(403, { opens: "2027-01-01T00:00:00Z", closes: "2027-01-02T00:00:00Z" }),
    );

    press();
    await pass();
    expect(query(".f-toast").textContent).toMatch(/^starts .*2027/);
    press();
    await pass();

    expect(query(".f-toast").textContent).toBe("ended");
  });

  test("for another reason gets a friendly message", async () => {
    openPage(PAGE, { on: ON });
    answerWith(problem(404));

    press();
    await pass();

    expect(query(".f-toast").textContent).toBe("problem");
  });
});
