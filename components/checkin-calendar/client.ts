import type {
  CheckinState,
  Input,
  Mount,
} from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const days = [...(part("days")?.children ?? [])];
  const button = part("mark");

  host.standing(
    "checkins",
    root.dataset.checkin,
    ({ state, live, text }, me) => {
      const mine = me.checkins[root.dataset.checkin ?? ""];
      if (mine) {
        reach(mine.milestones);
        show({ days: mine });
      }
      tell(state === "done" ? (mine?.full ? "" : words("today")) : text);
      lock(!live || state === "done");
    },
  );

  function show(input: Input): void {
    if (!isMarked(input.days)) return;
    const { total, streak, today } = input.days;
    days.forEach((day, index) => {
      day.toggleAttribute("data-done", index < total);
      day.toggleAttribute("data-next", index === total && !today);
      const done = day.querySelector('[data-part="done"]');
      if (done) done.textContent = index < total ? words("done") : "";
    });
    say(
      total === 0
        ? ""
        : total >= days.length
          ? words("full")
          : words("streak", { total, streak, days: days.length }),
    );
  }

  function reach(milestones: readonly string[]): void {
    for (const one of root.querySelectorAll<HTMLElement>("[data-milestone]"))
      one.toggleAttribute(
        "data-done",
        milestones.includes(one.dataset.milestone ?? ""),
      );
  }

  /** While an action is under way the runtime has the button, and leaves it as `data-locked` says. */
  function lock(locked: boolean): void {
    button?.toggleAttribute("data-locked", locked);
    if (!button?.hasAttribute("aria-busy"))
      button?.toggleAttribute("disabled", locked);
  }

  function say(text: string): void {
    write("status", text);
  }

  function tell(text: string): void {
    write("when", text);
  }

  function write(name: string, text: string): void {
    const place = part(name);
    if (place && place.textContent !== text) place.textContent = text;
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

  function part(name: string): HTMLElement | null {
    return root.querySelector(`[data-part="${name}"]`);
  }

  return { show };
};

function isMarked(value: unknown): value is CheckinState {
  return (
    typeof value === "object" &&
    value !== null &&
    "total" in value &&
    "streak" in value
  );
}

export default mount;
