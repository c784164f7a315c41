import { beforeEach, describe, expect, test, vi } from "vitest";
import { answerWith, element, openPage, outcome, pass, problem, query, sent } from "./test-page";

const PAGE =
  '<div id="b1" data-c="core/button"><button id="go" data-emit="press">Go</button></div>';
const ON = { on: { "b1.press": [{ play: "b1.press", as: "abc" }] } };
const GONE = problem.bind(null, 404, { page: "out-of-date" });
const OTHER = problem.bind(null, 409, { page: "out-of-date" });
let assign = vi.fn();

beforeEach(() => {
  assign = vi.fn();
  vi.spyOn(window.location, "assign").mockImplementation(assign);
  window.history.replaceState({}, "", "/gala/draw");
});

async function press(...answers: Response[]): Promise<void> {
  answerWith(...answers);
  element("go").click();
  await pass();
}

function opened(): string {
  return new URL(String(assign.mock.calls[0]?.[0])).pathname;
}

describe("a page that is out of date", () => {
  test.each([
    ["whose action is not there any more", GONE],
    ["whose action is another one by now", OTHER],
    ["of a preview that has ended", () => problem(410)],
  ])("%s says so and loads the live one", async (_, answer) => {
    openPage(PAGE, ON);

    await press(answer(), new Response("<html>"));

    expect(query(".f-toast").textContent).toBe("out of date");
    expect(opened()).toBe("/gala/draw");
    openPage(PAGE, ON);
    expect(query(".f-toast").textContent).toBe("this is the new one");
  });

  test("leads to the first page when it is gone itself", async () => {
    openPage(PAGE, ON);

    await press(GONE(), problem(404));

    expect(opened()).toBe("/gala");
  });

  test("that the campaign no longer has is told where the server leads from it", () => {
    window.history.replaceState({}, "", "/gala?lang=en#out-of-date");

    openPage(PAGE, ON);

    expect(query(".f-toast").textContent).toBe("this is the new one");
    expect(window.location.href).toMatch(/\/gala\?lang=en$/);
  });

  test("keeps the key of a call that may still be under way", async () => {
    openPage(PAGE, ON);
    await press(OTHER(), new Response("<html>"));
    openPage(PAGE, ON);

    await press(outcome("win"));

    const keys = sent.filter(({ key }) => key).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(sent[0]?.url).toBe("/play/gala/b1.press?as=abc&lang=en");
  });

  test("is not loaded again and again", async () => {
    openPage(PAGE, ON);
    await press(GONE(), new Response("<html>"));
    openPage(PAGE, ON);
    await press(GONE(), new Response("<html>"));

    expect(assign).toHaveBeenCalledTimes(1);
  });

  test("of a campaign that is over says that it has ended", async () => {
    openPage(PAGE, ON);

    await press(problem(404, { page: "over" }));

    expect(query(".f-toast").textContent).toBe("ended");
    expect(assign).not.toHaveBeenCalled();
  });
});
