import type { Input, Mount } from "../../src/main/webui/runtime/host";

const FAST = 70;
const SLOWEST = 420;
const ROUNDS = 3;

const mount: Mount = (host) => {
  const { root } = host;
  const fields = [...part("fields").children];
  const button = part("draw");
  let at = -1;
  let running = 0;
  let orders = 0;

  button.addEventListener("click", () => void draw());

  async function draw(): Promise<void> {
    if (root.dataset.state === "running") return;
    const before = orders;
    state("running");
    say("running");
    if (!stillness()) running = window.setInterval(step, FAST);
    await host.emit("draw");
    if (orders > before) return;
    clearInterval(running);
    light(-1);
    part("status").textContent = "";
    state("idle");
  }

  async function stopAt(input: Input): Promise<void> {
    const field = Number(input.segment);
    if (!Number.isInteger(field) || fields.length === 0) return;
    orders++;
    clearInterval(running);
    const goal = ((field % fields.length) + fields.length) % fields.length;
    if (!stillness()) await slowDown(goal);
    light(goal);
    say("landed", fields[goal]?.textContent.trim());
    state("stopped");
    void host.emit("stopped");
  }

  /** Runs on for some rounds, ever slower, to the field before the goal. */
  async function slowDown(goal: number): Promise<void> {
    const steps =
      ROUNDS * fields.length + ((goal - at + fields.length) % fields.length);
    for (let n = 1; n <= steps; n++) {
      step();
      const pace = FAST + (SLOWEST - FAST) * (n / steps) ** 4;
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  }

  function step(): void {
    light((at + 1) % fields.length);
  }

  function light(next: number): void {
    fields[at]?.removeAttribute("data-lit");
    at = next;
    fields[at]?.setAttribute("data-lit", "");
  }

  function state(name: "idle" | "running" | "stopped"): void {
    root.dataset.state = name;
    button.toggleAttribute("disabled", name === "running");
  }

  function say(name: string, label = ""): void {
    const text = root.getAttribute(`data-text-${name}`) ?? "";
    part("status").textContent = text.replace("{label}", label);
  }

  function part(name: string): HTMLElement {
    return root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? root;
  }

  return { stopAt };
};

function stillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export default mount;
