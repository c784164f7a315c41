import type { Input, Mount } from "../../src/main/webui/runtime/host";

/** The card is open when so many of its fields were touched. */
const [COLUMNS, ROWS, ENOUGH] = [8, 5, 22];
const RUBBER = 34;

const mount: Mount = (host) => {
  const { root } = host;
  const foil = root.querySelector<HTMLCanvasElement>("canvas");
  const ink = foil?.getContext("2d");
  if (!foil || !ink) return {};
  const touched = new Set<number>();
  let asked: Promise<void> | undefined;
  let known = false;
  let opened: (() => void) | undefined;
  let live = true;

  host.standing("pools", root.dataset.pool || undefined, (standing) => {
    live = standing.live;
    part("left").textContent =
      root.dataset.state === "ready" ? standing.text : "";
    part("reveal").toggleAttribute("disabled", !live && !known);
  });

  cover();
  part("reveal").addEventListener("click", () => {
    if (!live && !known) return;
    touched.add(-1);
    scratch();
    openIfReady();
  });
  foil.addEventListener("pointerdown", (event) => {
    foil.setPointerCapture(event.pointerId);
    scratch();
    rub(event);
  });
  foil.addEventListener("pointermove", (event) => {
    if (foil.hasPointerCapture(event.pointerId)) rub(event);
  });

  function cover(): void {
    if (!foil || !ink) return;
    const style = getComputedStyle(foil);
    const shine = ink.createLinearGradient(0, 0, foil.width, foil.height);
    for (const [at, alpha] of [
      [0, 0.45],
      [0.5, 0.7],
      [1, 0.4],
    ] as const) {
      ink.globalAlpha = alpha;
      shine.addColorStop(at, at === 0.5 ? "#dfe3ea" : "#b4bac8");
    }
    ink.globalAlpha = 1;
    ink.globalCompositeOperation = "source-over";
    ink.fillStyle = shine;
    ink.fillRect(0, 0, foil.width, foil.height);
    ink.fillStyle = style.color;
    ink.globalAlpha = 0.12;
    for (let x = -foil.height; x < foil.width; x += 26) {
      ink.beginPath();
      ink.moveTo(x, foil.height);
      ink.lineTo(x + foil.height, 0);
      ink.lineTo(x + foil.height + 9, 0);
      ink.lineTo(x + 9, foil.height);
      ink.fill();
    }
    ink.globalAlpha = 1;
    foil.dataset.drawn = "";
    touched.clear();
    root.dataset.state = "ready";
  }

  /** Asks what lies under the foil, once a card. */
  function scratch(): void {
    if (asked || (!live && !known)) return;
    root.dataset.state = "waiting";
    asked = host.emit("scratch").then(() => {
      asked = undefined;
      if (!known) cover();
    });
  }

  function rub(event: PointerEvent): void {
    if (!foil || !ink || !known) return;
    const { left, top, width, height } = foil.getBoundingClientRect();
    const x = (event.clientX - left) / width;
    const y = (event.clientY - top) / height;
    ink.globalCompositeOperation = "destination-out";
    ink.beginPath();
    ink.arc(x * foil.width, y * foil.height, RUBBER, 0, 7);
    ink.fill();
    touched.add(Math.floor(x * COLUMNS) + COLUMNS * Math.floor(y * ROWS));
    openIfReady();
  }

  function openIfReady(): void {
    if (!known || !opened) return;
    if (!touched.has(-1) && touched.size < ENOUGH) return;
    root.dataset.state = "done";
    part("prize").removeAttribute("aria-hidden");
    part("status").textContent =
      part("said").textContent + " " + part("name").textContent;
    opened();
    opened = undefined;
    void host.emit("revealed");
  }

  /** Prints what was drawn; resolves when the visitor has scratched it free. */
  function reveal({ drawn, prize }: Input): Promise<void> {
    const won =
      typeof prize === "object" ? { title: "", image: "", ...prize } : null;
    const place = placeOf(drawn);
    const own = place?.textContent.trim() ?? "";
    const said = root.getAttribute(`data-text-${won ? "won" : "nothing"}`);
    part("said").textContent = won || !own ? said : own;
    part("name").textContent = won ? own || won.title : "";
    const picture = place?.querySelector("picture, img");
    const shown = picture
      ? picture.cloneNode(true)
      : won?.image && pictureOf(won.image);
    part("picture").textContent = "";
    if (shown) part("picture").append(shown);
    known = true;
    root.dataset.state = "open";
    return new Promise((resolve) => {
      opened = resolve;
      openIfReady();
    });
  }

  /** What the card says of its own for what was drawn. */
  function placeOf(drawn: unknown): HTMLElement | undefined {
    const places = root.querySelector<HTMLTemplateElement>(
      'template[data-part="places"]',
    );
    const all = places?.content.querySelectorAll<HTMLElement>("[data-shows]");
    return [...(all ?? [])].find((one) => one.dataset.shows === drawn);
  }

  function pictureOf(address: string): HTMLImageElement {
    const image = new Image();
    image.className = "f-scratch-card__image";
    image.alt = "";
    image.src = address;
    return image;
  }

  function part(name: string): HTMLElement {
    return root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? root;
  }

  return { reveal };
};

export default mount;
