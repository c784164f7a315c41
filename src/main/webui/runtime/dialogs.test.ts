import { beforeEach, describe, expect, test, vi } from "vitest";
import dialogs from "./dialogs";

interface Modal extends HTMLElement {
  showModal(): void;
  close(): void;
}

const key = (name: string, shiftKey = false): KeyboardEvent =>
  new KeyboardEvent("keydown", { key: name, shiftKey, bubbles: true, cancelable: true });

let node: Modal;
const closed = vi.fn();

beforeEach(() => {
  closed.mockClear();
  document.body.innerHTML = `<button id="opener">Open</button><main><dialog id="d">
    <form method="dialog"><button id="x">Close</button></form><button id="last">OK</button></dialog></main>`;
  const bare = document.createElement("section");
  bare.append(...(document.getElementById("d")?.childNodes ?? []));
  bare.addEventListener("close", closed);
  // A browser without dialogs knows the element, but not what it can do.
  vi.spyOn(document, "querySelectorAll").mockReturnValue([bare] as never);
  for (const one of bare.querySelectorAll("*")) one.getClientRects = () => [1] as never;
  dialogs();
  vi.restoreAllMocks();
  node = bare as unknown as Modal;
  document.getElementById("opener")?.focus();
  node.showModal();
});

describe("a dialog in a browser without dialogs", () => {
  test("takes the focus, hides what is behind it and says that it is modal", () => {
    expect(document.activeElement?.id).toBe("x");
    expect(node.getAttribute("aria-modal")).toBe("true");
    expect(document.querySelector("main")?.getAttribute("aria-hidden")).toBe("true");
  });

  test.each([
    ["its own button", () => node.close()],
    ["the Escape key", () => node.dispatchEvent(key("Escape"))],
    [
      "a form that closes it",
      () =>
        node
          .querySelector("form")
          ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    ],
  ])("is closed by %s, tells so, and gives the focus back", (_, act) => {
    act();

    expect(node.hasAttribute("open")).toBe(false);
    expect(closed).toHaveBeenCalledOnce();
    expect(document.activeElement?.id).toBe("opener");
    expect(document.querySelector("main")?.hasAttribute("aria-hidden")).toBe(false);
    expect(document.querySelector(".f-backdrop")).toBeNull();
  });

  test("stays open when somebody forbids it", () => {
    node.addEventListener("cancel", (event) => event.preventDefault());

    node.dispatchEvent(key("Escape"));

    expect(node.hasAttribute("open")).toBe(true);
  });

  test("keeps the Tab key inside, both ways", () => {
    node.dispatchEvent(key("Tab", true));
    expect(document.activeElement?.id).toBe("last");

    node.dispatchEvent(key("Tab"));
    expect(document.activeElement?.id).toBe("x");
  });

  test("is pressed itself by a press beside it", () => {
    const pressed = vi.fn<(x: number) => void>();
    node.addEventListener("click", ({ clientX }) => pressed(clientX));

    document
      .querySelector(".f-backdrop")
      ?.dispatchEvent(new MouseEvent("click", { clientX: 7, clientY: 7 }));

    expect(pressed).toHaveBeenCalledWith(7);
  });
});

test("a dialog of a browser that knows dialogs is left alone", () => {
  document.body.innerHTML = "<dialog></dialog>";
  const known = document.querySelector("dialog");

  dialogs();

  expect(known?.dataset.modal).toBeUndefined();
});
