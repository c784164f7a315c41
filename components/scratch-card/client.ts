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

  cover();
  part("reveal").addEventListener("click", () => {
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
    if (asked) return;
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

  /** Prints the prize; resolves when the visitor has scratched it free. */
  function reveal(input: Input): Promise<void> {
    const prize =
      typeof input.prize === "object"
        ? { title: "", image: "", ...input.prize }
        : null;
    part("said").textContent = root.getAttribute(
      `data-text-${prize ? "won" : "nothing"}`,
    );
    part("name").textContent = prize?.title ?? "";
    const image = part("image");
    image.hidden = !prize?.image;
    if (prize?.image) image.setAttribute("src", prize.image);
    known = true;
    root.dataset.state = "open";
    return new Promise((resolve) => {
      opened = resolve;
      openIfReady();
    });
  }

  function part(name: string): HTMLElement {
    return root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? root;
  }

  return { reveal };
};

export default mount;
