import { beforeEach, describe, expect, test } from "vitest";
import dialog from "../../../../components/dialog/client";
import { openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const ON = { "o1.closed": [{ toast: "closed" }] } as const;

function node(): HTMLDialogElement {
  const found = query("#o1");
  if (!(found instanceof HTMLDialogElement)) throw new Error("no dialog");
  return found;
}

function press(target: Element, clientX: number, clientY: number): void {
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY }));
}

beforeEach(() => {
  openPage(templateOf("dialog", "o1"), { on: ON }, { "core/dialog": dialog });
  node().getBoundingClientRect = () => new DOMRect(100, 100, 200, 200);
  node().showModal();
});

describe("a dialog", () => {
  test.each([
    ["left of", 50, 200],
    ["right of", 350, 200],
    ["above", 200, 50],
    ["below", 200, 350],
  ])("is closed by a press %s it, and lets the page act on it", async (_, x, y) => {
    press(node(), x, y);
    await pass();

    expect(node().open).toBe(false);
    expect(query(".f-toast").textContent).toBe("closed");
  });

  test("stays open when it is pressed itself", () => {
    press(node(), 200, 200);

    expect(node().open).toBe(true);
  });

  test("stays open when the keyboard presses a button in it, which has no place", () => {
    press(query('[aria-label="close"]').parentElement ?? node(), 0, 0);

    expect(node().open).toBe(true);
  });
});
