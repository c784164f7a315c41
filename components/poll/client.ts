import type { Input, Mount, Tally } from "../../src/main/webui/runtime/host";

interface Vote {
  readonly choice: readonly string[];
  readonly results?: Tally;
}

const mount: Mount = (host) => {
  const { root } = host;
  const boxes = [...root.querySelectorAll<HTMLInputElement>("input")];
  const button = root.querySelector<HTMLButtonElement>('[data-part="vote"]');
  let locked = false;

  root.addEventListener("submit", (event) => {
    event.preventDefault();
    void vote();
  });
  host.standing("polls", root.dataset.poll, ({ state, live, text }, me) => {
    const mine = me.polls[root.dataset.poll ?? ""];
    if (mine) tell(mine);
    if (state === "done" || state === "after") close();
    else reopen(live);
    locked = !live;
    if (state !== "open" && !mine?.results) say(text);
  });

  async function vote(): Promise<void> {
    const choice = boxes
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    if (choice.length === 0) {
      say(words("choose"));
      boxes[0]?.focus();
      return;
    }
    if (!button || button.disabled) return;
    button.disabled = true;
    await host.emit("vote", { choice });
    button.disabled = locked || root.dataset.state === "told";
  }

  function tell({ choice, results }: Vote): void {
    if (choice.length > 0) close();
    for (const box of boxes) {
      const option = box.closest<HTMLElement>("[data-option]");
      if (!option) continue;
      const mine = choice.includes(box.value);
      if (choice.length > 0) box.checked = mine;
      option.toggleAttribute("data-mine", mine);
      write(option, "mine", mine ? words("mine") : "");
      const share = results?.options.find(({ id }) => id === box.value);
      write(option, "share", share ? percent(share.percent) : "");
      option
        .querySelector<HTMLElement>('[data-part="bar"]')
        ?.style.setProperty("--share", String((share?.percent ?? 0) / 100));
    }
    if (results) say(words("votes", results.votes.toLocaleString(host.locale)));
  }

  /** As the page's language writes it. */
  function percent(of: number): string {
    return (of / 100).toLocaleString(host.locale, { style: "percent" });
  }

  function close(): void {
    const focused = root.contains(document.activeElement);
    root.dataset.state = "told";
    for (const box of boxes) box.disabled = true;
    if (button) button.disabled = true;
    if (focused) {
      root.tabIndex = -1;
      root.focus();
    }
  }

  /** A poll that was not open, or that is voted in once a day, can be voted in now. */
  function reopen(live: boolean): void {
    if (root.dataset.state === "told") {
      root.dataset.state = "open";
      for (const box of boxes) box.checked = false;
    }
    for (const box of boxes) box.disabled = !live;
    if (button) button.disabled = !live;
  }

  function say(text: string): void {
    write(root, "status", text);
  }

  function words(name: string, n = ""): string {
    return (root.getAttribute(`data-text-${name}`) ?? "").replace("{n}", n);
  }

  return {
    show: (input: Input) => {
      if (isVote(input.vote)) tell(input.vote);
    },
  };
};

function write(within: HTMLElement, name: string, text: string): void {
  const place = within.querySelector(`[data-part="${name}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

function isVote(value: unknown): value is Vote {
  return typeof value === "object" && value !== null && "choice" in value;
}

export default mount;
