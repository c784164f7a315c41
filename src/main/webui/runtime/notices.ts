/** What the runtime itself says to the visitor: short messages, and "please wait". */

import type { Island } from "./island";

const TOAST_TIME = 6000;
const WAIT_AFTER = 1000;

export interface Notices {
  /** Shows a short message for some seconds. */
  toast(text: string): void;
  /** The message shown just now; empty when there is none. */
  readonly showing: () => string;
  /** Says "please wait" when `work` takes longer than a moment. */
  whileWaiting<T>(work: Promise<T>): Promise<T>;
  /** Asks whether to try again; resolves to the visitor's answer. */
  askAgain(): Promise<boolean>;
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
    showing: () => region.textContent,
    whileWaiting: async (work) => {
      const panel = waitPanel(word("wait"));
      const timer = setTimeout(() => {
        place(panel);
      }, WAIT_AFTER);
      try {
        return await work;
      } finally {
        clearTimeout(timer);
        panel.remove();
      }
    },
    askAgain: () =>
      new Promise((resolve) => {
        const panel = waitPanel(word("busy"));
        const choose = (again: boolean) => () => {
          panel.remove();
          resolve(again);
        };
        const again = button("f-wait__again", word("again"), choose(true));
        panel.append(again, button("f-wait__close", word("notNow"), choose(false)));
        panel.dataset.state = "ask";
        place(panel);
        again.focus();
      }),
  };
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
