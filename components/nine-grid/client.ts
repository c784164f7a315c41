import type { Input, Mount, Standing } from "../../src/main/webui/runtime/host";

const FAST = 70;
const SLOWEST = 420;
const ROUNDS = 3;

const mount: Mount = (host) => {
  const { root } = host;
  const fields = [
    ...part("fields").querySelectorAll<HTMLElement>("[data-shows]"),
  ];
  const button = part("draw");
  let at = -1;
  let running = 0;
  let orders = 0;
  /** From the press until all steps of the author are done: an event is not fired again before. */
  let busy = false;
  let stands: Omit<Standing, "missing"> = {
    state: "open",
    live: true,
    text: "",
  };

  host.standing("pools", root.dataset.pool || undefined, (standing) => {
    stands = standing;
    part("left").textContent = stands.text;
    state(root.dataset.state ?? "idle");
  });
  button.addEventListener("click", () => void draw());

  async function draw(): Promise<void> {
    if (busy || root.dataset.state === "running") return;
    const before = orders;
    busy = true;
    state("running");
    say("running");
    if (!stillness() && stands.state !== "locked")
      running = window.setInterval(step, FAST);
    await host.emit("draw");
    busy = false;
    if (orders === before) giveUp();
    else state(root.dataset.state ?? "idle");
  }

  /** No draw was made: the light goes out without naming a prize. */
  function giveUp(): void {
    clearInterval(running);
    light(-1);
    part("status").textContent = "";
    state("idle");
  }

  /** Stops at a field that shows what was drawn; goes out where none does. */
  async function stopAt({ drawn }: Input): Promise<void> {
    orders++;
    clearInterval(running);
    const shown = fields.filter((one) => one.dataset.shows === drawn);
    const goal = shown[Math.floor(Math.random() * shown.length)];
    const place = goal ? fields.indexOf(goal) : -1;
    if (!stillness()) await slowDown(Math.max(place, 0));
    light(place);
    if (goal) say("landed", goal.textContent.trim());
    else part("status").textContent = "";
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

  function state(name: string): void {
    root.dataset.state = name;
    // While it runs the button keeps the focus, so that a dialog gives it back.
    const held = busy || name === "running";
    button.setAttribute("aria-disabled", String(held));
    button.toggleAttribute("disabled", !held && !stands.live);
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
