import { describe, expect, test } from "vitest";
import quiz from "../../../../components/quiz/client";
import { ME, answerWith, openPage, outcome, pass, query, sent } from "../runtime/test-page";
import { templateOf } from "./template-of";

const SHOW = { command: ["q1", "show"], with: { question: "$result" } } as const;
const ON = {
  "q1.start": [{ play: "q1.start", then: { started: [SHOW], limit: [{ toast: "enough" }] } }],
  "q1.answer": [
    {
      play: "q1.answer",
      then: {
        next: [SHOW],
        complete: [
          {
            play: "q1.answer.1",
            then: {
              passed: [{ command: ["q1", "result"], with: { result: "$result", passed: true } }],
              failed: [{ command: ["q1", "result"], with: { result: "$result", passed: false } }],
            },
          },
        ],
      },
    },
  ],
} as const;

function question(index: number, more: object = {}): object {
  const shown = {
    text: `Question ${index}`,
    image: "",
    choices: ["<i>a</i>", "b"],
    multiple: false,
  };
  return { index, total: 2, question: shown, seconds: 0, remaining: 0, ...more };
}

async function started(first: object): Promise<void> {
  answerWith(Response.json(ME));
  openPage(templateOf("quiz", "q1"), { on: ON }, { "core/quiz": quiz });
  await pass();
  sent.splice(0);
  answerWith(outcome("started", first));
  query('[data-part="start"]').click();
  await pass();
}

function choice(index: number): HTMLElement {
  return query(`[data-part="choices"] > :nth-child(${index + 1})`);
}

describe("a quiz that is done", () => {
  const WORDS = { "props.startLabel": "First question", "props.doneLabel": "My result" };

  test.each([
    ["new", {}, "First question"],
    ["under way", { standing: "open" }, "First question"],
    ["done", { standing: "done" }, "My result"],
    ["to be had after something else", { standing: "locked" }, "First question"],
  ])("leads on instead of beginning: one that is %s", async (_, standing, label) => {
    const tea = { state: "new", attemptsLeft: -1, ...standing };
    answerWith(Response.json({ ...ME, quizzes: { tea } }));
    openPage(
      templateOf("quiz", "q1", { ...WORDS, "props.quiz": "tea" }),
      { on: ON },
      { "core/quiz": quiz },
    );
    await pass();

    expect(query('[data-part="start"]').textContent).toBe(label);
  });
});

describe("the choices of a question", () => {
  test.each([
    ["A B C", ["A", "B", "C", "4"]],
    ["أ ب ج د", ["أ", "ب", "ج", "د"]],
    ["1 2 3 4 5", ["1", "2", "3", "4"]],
  ])("are marked by the letters of the page's language: %s", async (letters, marks) => {
    answerWith(Response.json(ME));
    openPage(
      templateOf("quiz", "q1", { "text.letters": letters }),
      { on: ON },
      { "core/quiz": quiz },
    );
    await pass();
    answerWith(
      outcome("started", question(0, { question: { text: "?", choices: ["w", "x", "y", "z"] } })),
    );
    query('[data-part="start"]').click();
    await pass();

    const shown = document.querySelectorAll('[data-part="choices"] [data-part="letter"]');
    expect([...shown].map(({ textContent }) => textContent)).toEqual(marks);
  });
});

describe("a quiz", () => {
  test("shows its first question as text, and takes the visitor there", async () => {
    await started(question(0));

    expect(query("[data-c]").dataset.state).toBe("question");
    expect(query('[data-part="text"]').textContent).toBe("Question 0");
    expect(choice(0).textContent).toContain("<i>a</i>");
    expect(document.activeElement).toBe(query('[data-part="text"]'));
  });

  test("sends one answer, tells how it was, then goes on", async () => {
    await started(question(0));

    answerWith(outcome("next", question(1, { correct: true, late: false })));
    choice(1).click();
    choice(0).click();
    await pass();
    expect(sent[1]?.input).toEqual({ index: 0, choice: [1] });
    expect(choice(1).dataset.mark).toBe("right");
    expect(query('[data-part="feedback"]').textContent).toBe("correct");
    await pass(2_000);

    expect(sent).toHaveLength(2);
    expect(query('[data-part="text"]').textContent).toBe("Question 1");
  });

  test("lets several choices be made before they are sent", async () => {
    const shown = { text: "Which?", choices: ["a", "b", "c"], multiple: true };
    await started(question(0, { question: shown }));

    choice(0).click();
    choice(2).click();
    expect(sent).toHaveLength(1);
    query('[data-part="submit"]').click();
    await pass();

    expect(sent[1]?.input).toEqual({ index: 0, choice: [0, 2] });
  });

  test("answers by itself when the time is up", async () => {
    await started(question(0, { seconds: 15, remaining: 3 }));
    expect(query('[data-part="seconds"]').textContent).toBe("3");

    answerWith(outcome("next", question(1, { late: true })));
    await pass(3_500);

    expect(sent[1]?.input).toEqual({ index: 0, choice: [] });
  });

  test("shows the result", async () => {
    await started(question(1));

    answerWith(
      outcome("complete", { answered: 2, total: 2 }),
      outcome("failed", { score: 1, total: 2, pass: 2, attemptsLeft: 0 }),
    );
    choice(0).click();
    await pass();

    expect(query("[data-c]").dataset.state).toBe("result");
    expect(query('[data-part="score"]').textContent).toBe("1");
    expect(query('[data-part="failed"]').hidden).toBe(false);
    expect(query('[data-part="again"]').hidden).toBe(true);
  });

  test.each([
    ["that speaks for results only", { scored: false }, "passed"],
    [
      "that names its result",
      { scored: false, result: { id: "flat", title: "Flat white" } },
      "passed",
    ],
    ["that nobody can pass", { scored: false, attemptsLeft: 0 }, "failed"],
  ])("%s tells no score, no failure and no tries left", async (_, data, result) => {
    await started(question(1));

    answerWith(outcome("complete", { answered: 2, total: 2 }), outcome(result, data));
    choice(0).click();
    await pass();

    expect(query("[data-c]").dataset.state).toBe("result");
    expect(query('[data-part="scores"]').hidden).toBe(true);
    expect(query('[data-part="score"]').textContent).toBe("");
    expect(query('[data-part="failed"]').hidden).toBe(true);
    expect(query('[data-part="attempts"]').hidden).toBe(true);
  });

  test("marks no answer where none is right or wrong", async () => {
    await started(question(0));

    answerWith(outcome("next", question(1, { late: false })));
    choice(1).click();
    await pass();

    expect(choice(1).dataset.mark).toBe("saved");
    expect(query('[data-part="feedback"]').textContent).toBe("saved");
  });

  test("lets the same answer be sent again when none came through", async () => {
    await started(question(0));
    choice(1).click();
    await pass(60_000);
    query(".f-wait__close").click();
    await pass();

    answerWith(outcome("next", question(1)));
    query('[data-part="next"]').click();
    await pass(2_000);

    expect(sent.at(-1)?.input).toEqual({ index: 0, choice: [1] });
    expect(new Set(sent.slice(1).map(({ key }) => key)).size).toBe(1);
    expect(query('[data-part="text"]').textContent).toBe("Question 1");
  });
});
