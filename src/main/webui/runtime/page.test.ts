import { describe, expect, test, vi } from "vitest";
import type { Mount } from "./host";
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

const FORM = `<form id="f1" data-c="core/form" data-emit="submit" novalidate>
  <input name="name" value="Mina"><p data-error-for="name"></p>
  <input name="phone" value="12"><p data-error-for="phone"></p>
  <input type="checkbox" name="terms" checked>
  <input type="checkbox" name="likes" value="a" checked><input type="checkbox" name="likes" value="b">
  <input type="radio" name="size" value="s"><input type="radio" name="size" value="m" checked>
  <button type="submit">Send</button></form>`;
const SUBMIT = { "f1.submit": [{ play: "f1.submit", then: { saved: [{ open: "thanks" }] } }] };

function submit(): void {
  element("f1").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

describe("a form", () => {
  test("sends its fields", async () => {
    openPage(`${FORM}<div id="thanks" hidden></div>`, { on: SUBMIT });
    answerWith(outcome("saved"));

    submit();
    await pass();

    const input = { name: "Mina", phone: "12", terms: true, likes: ["a"], size: "m" };
    expect(sent[0]?.input).toEqual(input);
    expect(element("thanks").hidden).toBe(false);
  });

  test("shows what is wrong beside the field and goes there", async () => {
    openPage(FORM, { on: SUBMIT });
    answerWith(problem(422, { errors: [{ field: "phone", message: "<b>11 digits</b>" }] }));

    submit();
    await pass();

    expect(query('[data-error-for="phone"]').textContent).toBe("<b>11 digits</b>");
    expect(query('[name="phone"]').getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(query('[name="phone"]'));
  });

  test("takes a message away when its field is changed", async () => {
    openPage(FORM, { on: SUBMIT });
    answerWith(problem(422, { errors: [{ field: "phone", message: "11 digits" }] }));
    submit();
    await pass();

    query('[name="phone"]').dispatchEvent(new Event("input", { bubbles: true }));

    expect(query('[data-error-for="phone"]').textContent).toBe("");
    expect(query('[name="phone"]').hasAttribute("aria-invalid")).toBe(false);
  });

  test("shows an error that has no field as a message", async () => {
    openPage(FORM, { on: SUBMIT });
    answerWith(problem(422, { errors: [{ field: "other", message: "not so" }] }));

    submit();
    await pass();

    expect(query(".f-toast").textContent).toBe("not so");
  });
});

describe("what the visitor sees", () => {
  const HTML = '<b id="b1" hidden>hello <span data-fill="visitor.name"></span></b>';
  const SHOW = { b1: { "==": [{ var: "visitor.registered" }, true] } };

  test("is filled in and shown once the server told who it is", async () => {
    answerWith(Response.json(ME));
    openPage(HTML, { showIf: SHOW });
    expect(element("b1").hidden).toBe(true);
    await pass();

    expect(element("b1").hidden).toBe(false);
    expect(element("b1").textContent).toBe("hello Mina");
    expect(sent.map(({ url }) => url)).toEqual(["/play/gala/me?lang=en"]);
  });

  test("costs no request on a page that shows nothing of it", async () => {
    openPage('<i data-fill="result.score"></i>');
    await pass(60_000);

    expect(sent).toEqual([]);
  });

  test("follows the last action's result, and a refresh", async () => {
    answerWith(
      Response.json(ME),
      outcome("done", { score: 3 }),
      Response.json({ ...ME, visitor: { registered: false, name: "" } }),
    );
    openPage(`${HTML}<i id="i1" data-fill="result.score"></i>`, {
      showIf: SHOW,
      on: { "page.enter": [{ play: "@home.enter", then: { done: [{ refresh: true }] } }] },
    });
    await pass();

    expect(element("i1").textContent).toBe("3");
    expect(element("b1").hidden).toBe(true);
  });
});

describe("a step", () => {
  test("takes another action's outcome further", async () => {
    const inner = { play: "f1.submit.1", then: { passed: [{ toast: "both" }] } };
    openPage(FORM, { on: { "f1.submit": [{ play: "f1.submit", then: { complete: [inner] } }] } });
    answerWith(outcome("complete"), outcome("passed"));

    submit();
    await pass();

    expect(sent[1]).toMatchObject({ url: "/play/gala/f1.submit.1?lang=en", input: {} });
    expect(query(".f-toast").textContent).toBe("both");
  });

  test("opens another page in the same language, with the result and the message", async () => {
    const assign = vi.spyOn(window.location, "assign").mockImplementation(() => undefined);
    window.history.replaceState({}, "", "/gala?lang=en");
    const goto = { goto: "/gala/quiz" };
    openPage(FORM, {
      on: {
        "f1.submit": [{ play: "f1.submit", then: { saved: [{ toast: "see you there" }, goto] } }],
      },
    });
    answerWith(outcome("saved", { name: "Mina" }));

    submit();
    await pass();

    expect(new URL(assign.mock.calls[0]?.[0] ?? "").search).toBe("?lang=en");
    window.history.replaceState({}, "", "/gala/quiz?lang=en");
    openPage('<i id="i1" data-fill="result.name"></i>');
    expect(element("i1").textContent).toBe("Mina");
    expect(query(".f-toast").textContent).toBe("see you there");
  });

  test("commands a component, with the result where it is asked for, and waits for it", async () => {
    const told: unknown[] = [];
    const wheel: Mount = () => ({
      spinTo: (input) => {
        told.push(input);
        return new Promise((resolve) => setTimeout(resolve, 5_000));
      },
    });
    answerWith(outcome("win", { segment: 2 }));
    openPage(
      '<div id="w1" data-c="core/prize-wheel"></div><div id="won" hidden></div>',
      {
        on: {
          "page.enter": [
            {
              play: "@home.enter",
              then: {
                win: [
                  {
                    command: ["w1", "spinTo"],
                    with: { segment: "$result.segment", all: "$result" },
                  },
                  { open: "won" },
                ],
              },
            },
          ],
        },
      },
      { "core/prize-wheel": wheel },
    );
    await pass(4_000);

    expect(told).toEqual([{ segment: 2, all: { segment: 2 } }]);
    expect(element("won").hidden).toBe(true);
    await pass(1_500);
    expect(element("won").hidden).toBe(false);
  });

  test("that breaks is told kindly and blocks nothing", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken: Mount = () => ({
      go: () => {
        throw new Error("broken");
      },
    });
    openPage(
      '<div id="x" data-c="acme/x"></div>',
      {
        on: { "page.enter": [{ command: ["x", "go"] }] },
      },
      { "acme/x": broken },
    );
    await pass();

    expect(query(".f-toast").textContent).toBe("problem");
  });
});

test("a component that cannot start does not stop the others", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const seen: string[] = [];
  openPage(
    '<div id="a" data-c="acme/a"></div><div id="b" data-c="acme/b"></div>',
    {},
    {
      "acme/a": () => {
        throw new Error("broken");
      },
      "acme/b": (host) => {
        host.me((me) => {
          seen.push(me.visitor.name);
        });
        return {};
      },
    },
  );
  answerWith(Response.json(ME));
  await pass(5_000);

  expect(seen).toEqual(["Mina"]);
});
