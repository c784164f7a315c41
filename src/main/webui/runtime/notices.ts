/** What the runtime itself says to the visitor: short messages, and "please wait". */

import type { Island } from "./island";

const TOAST_TIME = 6000;
const WAIT_AFTER = 1000;

export interface Notices {
  /** Shows a short message for some seconds. */
  toast(text: string): void;
  /** Shows one of the runtime's own texts until the visitor has read it. */
  say(name: string): void;
  /** The message shown just now; empty when there is none. */
  readonly showing: () => string;
}

export function notices(island: Island): Notices {
  const word = (name: string): string => island.texts[name] ?? "";
  const region = element("div", "f-toast");
  region.setAttribute("role", "status");
  region.hidden = true;
  place(region);
  let fade = 0;

  return {
    toast: (text) => {
      clearTimeout(fade);
      place(region);
      region.hidden = false;
      region.textContent = text;
      fade = window.setTimeout(() => {
        region.hidden = true;
        region.textContent = "";
      }, TOAST_TIME);
    },
    say: (name) => {
      ask(word(name), ["f-wait__close", word("understood"), () => undefined]);
    },
    showing: () => region.textContent,
  };
}

/** Says "please wait" when `work` takes longer than a moment. */
export async function whileWaiting<T>({ texts }: Island, work: Promise<T>): Promise<T> {
  const panel = waitPanel(texts.wait ?? "");
  const timer = setTimeout(() => {
    place(panel);
  }, WAIT_AFTER);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    panel.remove();
  }
}

/** Asks whether to try again; resolves to the visitor's answer. */
export function askAgain({ texts }: Island): Promise<boolean> {
  return new Promise((resolve) => {
    const choose = (again: boolean) => () => {
      resolve(again);
    };
    ask(
      texts.busy ?? "",
      ["f-wait__again", texts.again ?? "", choose(true)],
      ["f-wait__close", texts.notNow ?? "", choose(false)],
    ).focus();
  });
}

type Choice = readonly [className: string, text: string, press: () => void];

/** Shows a text with buttons, each of which takes it away; returns the first one. */
function ask(text: string, ...choices: readonly Choice[]): HTMLElement {
  const panel = waitPanel(text);
  const buttons = choices.map(([className, label, press]) =>
    button(className, label, () => {
      panel.remove();
      press();
    }),
  );
  panel.append(...buttons);
  panel.dataset.state = "ask";
  place(panel);
  return buttons[0] ?? panel;
}

/** Puts `node` where it can be seen and used: inside the dialog on top, else on the page. */
function place(node: HTMLElement): void {
  const parent = [...document.querySelectorAll("dialog[open]")].pop() ?? document.body;
  if (node.parentElement !== parent) parent.append(node);
}

function waitPanel(text: string): HTMLElement {
  const panel = element("div", "f-wait");
  const words = element("p", "f-wait__text");
  words.textContent = text;
  panel.setAttribute("role", "status");
  panel.append(words);
  return panel;
}

function button(className: string, text: string, press: () => void): HTMLElement {
  const made = element("button", className);
  made.setAttribute("type", "button");
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
