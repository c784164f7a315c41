import { describe, expect, test, vi } from "vitest";
import {
  ME,
  answerWith,
  element,
  openPage,
  outcome,
  pass,
  problem,
  query,
  sent,
} from "./test-page";

const PAGE =
  '<div id="b1" data-c="core/button"><button id="go" data-emit="press">Go</button></div><i data-fill="visitor.name"></i>';
const ON = { on: { "b1.press": [{ play: "b1.press" }] } };
const HEADER = "X-Fanfare-Visitor";

function me(visitor?: string): Response {
  return Response.json(ME, visitor ? { headers: { [HEADER]: visitor } } : {});
}

function played(visitor?: string): Response {
  const reply = outcome("registered");
  if (visitor) reply.headers.set(HEADER, visitor);
  return reply;
}

async function pressed(...answers: Response[]): Promise<void> {
  answerWith(...answers);
  element("go").click();
  await pass();
}

function visitors(): string[] {
  return sent.map(({ visitor }) => visitor);
}

describe("a browser that keeps cookies", () => {
  test("is asked once, and carries nothing else from then on", async () => {
    answerWith(me("cookie"));
    openPage(PAGE, ON);
    await pass();

    await pressed(played());

    expect(visitors()).toEqual(["?", ""]);
    expect(localStorage.length).toBe(0);
    expect(document.querySelector(".f-wait")).toBeNull();
  });

  test("lets go of the first token as soon as the cookie has come back", async () => {
    answerWith(me("t1"));
    openPage(PAGE, ON);
    await pass();

    await pressed(played("cookie"));

    expect(visitors()).toEqual(["?", "t1"]);
    expect(localStorage.length).toBe(0);
    expect(document.querySelector(".f-wait")).toBeNull();
  });
});

describe("a browser that keeps no cookies", () => {
  test("plays as the same visitor, is told so once, and is known on the next page", async () => {
    answerWith(me("t1"));
    openPage(PAGE, ON);
    await pass();
    await pressed(played());
    await pressed(played());
    expect(document.querySelectorAll(".f-wait")).toHaveLength(1);
    expect(query(".f-wait__text").textContent).toBe("no cookies");
    query(".f-wait__close").click();
    expect(document.querySelector(".f-wait")).toBeNull();

    answerWith(me());
    openPage(PAGE, ON);
    await pass();

    expect(visitors()).toEqual(["?", "t1", "t1", "t1"]);
  });

  test("keeps the visitor who played, not the one who only looked", async () => {
    openPage(PAGE.replace(/<i.*/, ""), ON);
    await pressed(played("t2"));
    await pressed(played());

    expect(visitors()).toEqual(["?", "t2"]);
  });

  test("begins anew when the server does not know the token", async () => {
    localStorage.setItem("fanfare:gala:visitor", "forged");
    openPage(PAGE.replace(/<i.*/, ""), ON);

    await pressed(problem(401), played("t3"));

    expect(visitors()).toEqual(["forged", "?"]);
    expect(localStorage.getItem("fanfare:gala:visitor")).toBe("t3");
  });
});

describe("a browser that keeps nothing at all", () => {
  function keepNothing(): void {
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("denied");
      },
    });
  }

  test("takes the visitor along to the next page, and out of its address", async () => {
    keepNothing();
    const assign = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    const steps = [{ play: "b1.press", then: { registered: [{ goto: "/gala/quiz" }] } }];
    openPage(PAGE.replace(/<i.*/, ""), { on: { "b1.press": steps } });

    await pressed(played("t4"));

    const url = new URL(assign.mock.calls[0]?.[0] ?? "");
    expect(url.hash).toBe("#visitor=t4");
    vi.spyOn(document, "referrer", "get").mockReturnValue(`${location.origin}/gala`);
    window.history.replaceState({}, "", `/gala/quiz${url.hash}`);
    answerWith(me());
    openPage(PAGE, ON);
    await pass();
    expect(visitors()).toEqual(["?", "t4"]);
    expect(location.hash).toBe("");
  });

  test("takes no visitor from a link of somebody else", async () => {
    keepNothing();
    vi.spyOn(document, "referrer", "get").mockReturnValue("https://elsewhere.example/");
    window.history.replaceState({}, "", "/gala/quiz#visitor=theirs");
    answerWith(me());

    openPage(PAGE, ON);
    await pass();

    expect(visitors()).toEqual(["?"]);
    expect(location.hash).toBe("");
  });
});
