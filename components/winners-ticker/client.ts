import type { Mount } from "../../src/main/webui/runtime/host";

interface Winner {
  readonly name: string;
  readonly prize: string;
  readonly at: string;
}

const ROWS = 3;
const STEP = 3200;
const SLIDE = 650;
const RELOAD = 60_000;

const mount: Mount = (host) => {
  const { root } = host;
  const list = root.querySelector<HTMLElement>('[data-part="list"]');
  const row = root.querySelector<HTMLTemplateElement>(
    'template[data-part="row"]',
  );
  const first = row?.content.firstElementChild;
  if (!list || !first) return {};
  const rows = list;
  const blank = first;
  let held = false;
  let all: readonly Winner[] = [];
  let own: readonly Winner[] = [];

  for (const [event, hold] of [
    ["pointerenter", true],
    ["pointerleave", false],
    ["focusin", true],
    ["focusout", false],
  ] as const)
    root.addEventListener(event, () => {
      held = hold;
    });
  setInterval(() => {
    if (!held && !document.hidden) moveOn();
  }, STEP);
  setInterval(() => {
    if (!document.hidden) void load();
  }, RELOAD);
  void load();
  // What this visitor has won is shown at once, if the page knows of it anyway.
  host.me((me) => {
    own = Object.values(me.pools).flatMap(({ wins }) =>
      wins.map(({ title, at }) => ({
        name: words("you", 0),
        prize: title,
        at,
      })),
    );
    show();
  }, false);

  async function load(): Promise<void> {
    try {
      const lang = encodeURIComponent(host.locale);
      const response = await fetch(
        `/play/${host.campaign}/winners?lang=${lang}`,
      );
      if (!response.ok) return;
      all = winners(await response.json());
      show();
    } catch {
      // Names of winners are a nicety: what is shown stays, and it is tried again later.
    }
  }

  function show(): void {
    const others = all.filter((one) => !own.some((mine) => isSame(one, mine)));
    const shown = [...own, ...others]
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
      .slice(0, Number(root.dataset.max) || 10);
    rows.textContent = "";
    rows.append(...shown.map(filled));
    root.dataset.state = shown.length > 0 ? "ready" : "empty";
  }

  function filled({ name, prize, at }: Winner): Node {
    const copy = blank.cloneNode(true) as Element;
    const texts = { name: name || words("someone", 0), prize, at: ago(at) };
    for (const [part, text] of Object.entries(texts)) {
      const place = copy.querySelector(`[data-part="${part}"]`);
      if (place) place.textContent = text;
    }
    copy.querySelector("time")?.setAttribute("datetime", at);
    return copy;
  }

  function ago(at: string): string {
    const minutes = Math.floor((host.now() - Date.parse(at)) / 60_000);
    if (isNaN(minutes) || minutes < 1) return words("just", 0);
    if (minutes < 60) return words("minutes", minutes);
    if (minutes < 1440) return words("hours", Math.floor(minutes / 60));
    return words("days", Math.floor(minutes / 1440));
  }

  function words(name: string, n: number): string {
    return (root.getAttribute(`data-text-${name}`) ?? "").replace(
      "{n}",
      String(n),
    );
  }

  function moveOn(): void {
    if (
      rows.children.length <= ROWS ||
      matchMedia("(prefers-reduced-motion: reduce)").matches
    )
      return;
    rows.dataset.moving = "";
    setTimeout(() => {
      delete rows.dataset.moving;
      if (rows.firstElementChild) rows.append(rows.firstElementChild);
    }, SLIDE);
  }

  return {};
};

/** The same win, as the visitor's own state and as the list tell it, which keeps milliseconds only. */
function isSame(one: Winner, other: Winner): boolean {
  return (
    one.prize === other.prize &&
    Math.floor(Date.parse(one.at)) === Math.floor(Date.parse(other.at))
  );
}

function winners(body: unknown): Winner[] {
  const all =
    typeof body === "object" && body !== null && "winners" in body
      ? body.winners
      : undefined;
  return Array.isArray(all) ? all.filter(isWinner) : [];
}

function isWinner(value: unknown): value is Winner {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "prize" in value
  );
}

export default mount;
