import type { Input, Mount, Standing } from "../../src/main/webui/runtime/host";

const WAITING_TURN = 800;
const TURNS_TO_REST = 3;
/** How long after its time a transition that told nobody it ended counts as ended. */
const GRACE = 300;

const mount: Mount = (host) => {
  const { root } = host;
  const disc = find(root, "disc");
  const button = find(root, "spin");
  const segments = [...disc.querySelectorAll<HTMLElement>("[data-shows]")];
  const count = segments.length || 1;
  let angle = 0;
  let left = -1;
  let stands: Omit<Standing, "missing"> = {
    state: "open",
    live: true,
    text: "",
  };
  let waiting: Animation | undefined;
  let orders = 0;
  /** From the press until all steps of the author are done: an event is not fired again before. */
  let busy = false;

  button.addEventListener("click", () => void spin());
  host.standing("pools", root.dataset.pool || undefined, (standing, me) => {
    stands = standing;
    left = me.pools[root.dataset.pool ?? ""]?.drawsLeft ?? -1;
    showLeft();
  });

  async function spin(): Promise<void> {
    if (busy || root.dataset.state === "spinning") return;
    const before = orders;
    busy = true;
    rest("spinning");
    button.setAttribute("aria-busy", "true");
    find(root, "status").textContent = words("spinning");
    if (stands.state !== "locked") turnWhileWaiting();
    await host.emit("spin");
    if (orders === before) await giveUp();
    busy = false;
    button.removeAttribute("aria-busy");
    showLeft();
  }

  /** Turns to a segment that shows what was drawn; to the line between two where none does. */
  async function spinTo({ drawn }: Input): Promise<void> {
    orders++;
    rest("spinning");
    for (const item of segments) item.removeAttribute("data-won");
    const shown = segments.filter((one) => one.dataset.shows === drawn);
    const landed = shown[Math.floor(Math.random() * shown.length)];
    const at = landed ? segments.indexOf(landed) : 0.5;
    await turnTo(-at * (360 / count), TURNS_TO_REST);
    landed?.setAttribute("data-won", "");
    find(root, "status").textContent = landed
      ? words("landed", landed.textContent.trim())
      : "";
    if (left > 0) left--;
    rest("stopped");
    void host.emit("stopped");
  }

  /** No draw was made: the wheel goes back to where it was without naming a prize. */
  async function giveUp(): Promise<void> {
    await turnTo(0, 1);
    find(root, "status").textContent = "";
    rest("idle");
  }

  function turnWhileWaiting(): void {
    if (stillness()) return;
    waiting = disc.animate(
      [
        { transform: `rotate(${angle}deg)` },
        { transform: `rotate(${angle + 360}deg)` },
      ],
      { duration: WAITING_TURN, iterations: Infinity },
    );
  }

  /** Eases to `degrees`, always onwards; resolves when the disc is at rest. */
  async function turnTo(degrees: number, turns: number): Promise<void> {
    takeOver();
    const onwards = (((degrees - angle) % 360) + 360) % 360;
    angle += onwards + (stillness() ? 0 : turns * 360);
    const time = stillness()
      ? 0
      : parseFloat(getComputedStyle(disc).transitionDuration) || 0;
    disc.style.setProperty("--turn", `${angle}deg`);
    await atRest(time * 1000);
  }

  /** Goes on from where the waiting animation is. */
  function takeOver(): void {
    if (!waiting) return;
    angle +=
      (360 * ((Number(waiting.currentTime) || 0) % WAITING_TURN)) /
      WAITING_TURN;
    disc.style.setProperty("transition", "none");
    disc.style.setProperty("--turn", `${angle}deg`);
    waiting.cancel();
    waiting = undefined;
    // Reading the layout makes the browser start the next transition from here.
    disc.getBoundingClientRect();
    disc.style.removeProperty("transition");
  }

  function atRest(time: number): Promise<void> {
    if (stillness()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(done, time + GRACE);
      disc.addEventListener("transitionend", done);
      function done(event?: Event): void {
        if (event && event.target !== disc) return;
        clearTimeout(timer);
        disc.removeEventListener("transitionend", done);
        resolve();
      }
    });
  }

  function rest(state: "idle" | "spinning" | "stopped"): void {
    root.dataset.state = state;
    showLeft();
  }

  function showLeft(): void {
    // While it turns the button keeps the focus, so that a dialog gives it back.
    const held = busy || root.dataset.state === "spinning";
    button.setAttribute("aria-disabled", String(held));
    button.toggleAttribute("disabled", !held && (left === 0 || !stands.live));
    const none = left === 0 && ["open", "none"].includes(stands.state);
    const count = left < 0 ? "" : words("left", String(left));
    find(root, "left").textContent = none
      ? words("none")
      : stands.text || count;
  }

  function words(name: string, value = ""): string {
    const text = root.getAttribute(`data-text-${name}`) ?? "";
    return text.replace(/\{\w+\}/g, () => value);
  }

  return { spinTo };
};

function stillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function find(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!element)
    throw new Error(`the wheel's template has no data-part="${name}"`);
  return element;
}

export default mount;
