import type { Input, Mount } from "../../src/main/webui/runtime/host";

interface Question {
  readonly index: number;
  readonly total: number;
  readonly question: {
    readonly text: string;
    readonly image?: string;
    readonly choices: readonly string[];
    readonly multiple?: boolean;
  };
  /** Seconds per question; 0 for no clock. */
  readonly seconds: number;
  readonly remaining: number;
  /** How the answer before was; absent when the quiz does not tell. */
  readonly correct?: boolean;
  readonly late?: boolean;
}

/** Without a score where no choice is right or wrong. */
interface Result {
  readonly score?: number;
  readonly total?: number;
  readonly attemptsLeft?: number;
}

const FEEDBACK_TIME = 1100;
const SAVED_TIME = 500;
const URGENT = 5;

const mount: Mount = (host) => {
  const { root } = host;
  const choices = part("choices");
  const submit = part("submit");
  const next = part("next");
  const letters = words("letters").split(" ");
  const startLabel = [...part("start").childNodes];
  let current: Question | undefined;
  let answered = false;
  let ticking = 0;

  part("start").addEventListener("click", () => void begin(part("start")));
  part("again").addEventListener("click", () => void begin(part("again")));
  part("done").addEventListener("click", () => void host.emit("done"));
  submit.addEventListener("click", () => void answer());
  host.standing("quizzes", root.dataset.quiz, ({ state, live, text }, me) => {
    const mine = me.quizzes[root.dataset.quiz ?? ""];
    for (const name of ["start", "again"])
      part(name).toggleAttribute("disabled", !live);
    label(state === "done");
    part("status").textContent =
      state === "done"
        ? words("done")
        : state === "open" && mine && mine.state === "done"
          ? attempts(mine.attemptsLeft)
          : text;
  });
  next.addEventListener("click", () => void answer());

  /** What the button says; a visitor's name in it is still filled in. */
  function label(done: boolean): void {
    const start = part("start");
    if (start.hasAttribute("data-done") === done) return;
    start.toggleAttribute("data-done", done);
    start.textContent = "";
    if (done) start.append(...part("done").cloneNode(true).childNodes);
    else start.append(...startLabel);
  }

  async function begin(button: HTMLElement): Promise<void> {
    current = undefined;
    answered = false;
    button.setAttribute("aria-busy", "true");
    await host.emit("start");
    button.removeAttribute("aria-busy");
  }

  /** Sends what is chosen; nothing when the time is up and nothing was. */
  async function answer(): Promise<void> {
    const asked = current;
    if (!asked || answered) return;
    answered = true;
    clearInterval(ticking);
    submit.hidden = true;
    next.hidden = true;
    choices.setAttribute("aria-busy", "true");
    await host.emit("answer", { index: asked.index, choice: chosen() });
    if (stuck(asked) && asked.index === asked.total - 1)
      await host.emit("finish");
    if (stuck(asked)) offerAgain();
  }

  function stuck(asked: Question): boolean {
    return current === asked && root.dataset.state === "question";
  }

  /** No answer came through: the same one may be sent again. */
  function offerAgain(): void {
    answered = false;
    next.hidden = false;
    choices.removeAttribute("aria-busy");
  }

  async function show(input: Input): Promise<void> {
    const question = input.question;
    if (!isQuestion(question)) return;
    if (current && answered && question.index !== current.index)
      await giveFeedback(question);
    clearInterval(ticking);
    current = question;
    answered = false;
    ask(question);
    if (question.seconds > 0) startClock(question);
    panel("question");
    part("text").focus();
  }

  function giveFeedback({ correct, late }: Question): Promise<void> {
    const kind =
      correct === undefined
        ? late
          ? "late"
          : "saved"
        : correct
          ? "correct"
          : late
            ? "late"
            : "wrong";
    const mark = correct === undefined ? "saved" : correct ? "right" : "wrong";
    for (const choice of pressed()) choice.dataset.mark = mark;
    part("feedback").textContent = words(kind);
    part("feedback").dataset.mark = mark;
    return new Promise((resolve) => {
      setTimeout(resolve, kind === "saved" ? SAVED_TIME : FEEDBACK_TIME);
    });
  }

  function ask({ index, total, question }: Question): void {
    part("count").textContent = words("count", { index: index + 1, total });
    part("text").textContent = question.text;
    part("feedback").textContent = "";
    part("bar").style.setProperty("--done", String(index / total));
    part("progress").setAttribute("aria-valuemax", String(total));
    part("progress").setAttribute("aria-valuenow", String(index));
    const image = part("image");
    image.hidden = !question.image;
    if (question.image) image.setAttribute("src", question.image);
    choices.removeAttribute("aria-busy");
    choices.textContent = "";
    choices.append(
      ...question.choices.map((text, at) =>
        choice(text, at, question.multiple),
      ),
    );
    submit.hidden = !question.multiple;
    next.hidden = true;
    part("clock").hidden = true;
  }

  function choice(text: string, at: number, multiple = false): HTMLElement {
    const button = clone("choice");
    const [letter, label] = [find(button, "letter"), find(button, "label")];
    if (letter) letter.textContent = letters[at] ?? String(at + 1);
    if (label) label.textContent = text;
    button.addEventListener("click", () => {
      if (answered) return;
      if (!multiple)
        for (const other of pressed())
          other.setAttribute("aria-pressed", "false");
      const press = !multiple || button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(press));
      if (!multiple) void answer();
    });
    return button;
  }

  function startClock({ seconds, remaining }: Question): void {
    const end = performance.now() + remaining * 1000;
    const clock = part("clock");
    const tick = (): void => {
      const left = Math.max(0, (end - performance.now()) / 1000);
      clock.style.setProperty("--left", String(Math.min(1, left / seconds)));
      clock.toggleAttribute("data-urgent", left <= URGENT);
      clock.setAttribute(
        "aria-label",
        words("seconds", { n: Math.ceil(left) }),
      );
      part("seconds").textContent = String(Math.ceil(left));
      if (left === 0) void answer();
    };
    clock.hidden = false;
    ticking = window.setInterval(tick, 200);
    tick();
  }

  function result(input: Input): void {
    const outcome = input.result;
    if (!isResult(outcome)) return;
    clearInterval(ticking);
    // What nobody can fail is done when it is finished.
    const passed = input.passed === true || outcome.score === undefined;
    const left = outcome.attemptsLeft ?? -1;
    const scored = outcome.score !== undefined;
    part("scores").hidden = !scored;
    part("score").textContent = String(outcome.score ?? "");
    part("total").textContent = String(outcome.total ?? "");
    part("passed").hidden = !passed;
    part("failed").hidden = passed;
    part("attempts").hidden = left < 0 || !scored;
    part("attempts").textContent = attempts(left);
    part("again").hidden = left === 0;
    panel("result");
    part("result").focus();
  }

  function attempts(left: number): string {
    return left < 0 ? "" : words("attempts", { left });
  }

  function panel(state: "question" | "result"): void {
    root.dataset.state = state;
    for (const name of ["intro", "question", "result"])
      part(name).hidden = name !== state;
  }

  function pressed(): HTMLElement[] {
    return [...choices.querySelectorAll<HTMLElement>("[aria-pressed=true]")];
  }

  function chosen(): number[] {
    const all = [...choices.children];
    return pressed().map((button) => all.indexOf(button));
  }

  function words(
    name: string,
    values: Readonly<Record<string, number>> = {},
  ): string {
    const text = root.getAttribute(`data-text-${name}`) ?? "";
    return text.replace(/\{(\w+)\}/g, (_, value: string) =>
      String(values[value] ?? ""),
    );
  }

  function clone(name: string): HTMLElement {
    const template = part(name);
    const copy =
      template instanceof HTMLTemplateElement &&
      template.content.firstElementChild;
    return (copy || template).cloneNode(true) as HTMLElement;
  }

  function part(name: string): HTMLElement {
    const element = find(root, name);
    if (!element)
      throw new Error(`the quiz's template has no data-part="${name}"`);
    return element;
  }

  return { show, result };
};

function find(within: HTMLElement, name: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

function isQuestion(value: unknown): value is Question {
  return (
    typeof value === "object" &&
    value !== null &&
    "question" in value &&
    "index" in value
  );
}

function isResult(value: unknown): value is Result {
  return (
    typeof value === "object" &&
    value !== null &&
    ("score" in value || "scored" in value)
  );
}

export default mount;
