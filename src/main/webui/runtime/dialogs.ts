/** Makes the dialogs of a browser that has none (Safari before 15.4) modal; does nothing elsewhere. */

const FOCUSABLE =
  'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex="0"]';

export default function dialogs(): void {
  for (const dialog of document.querySelectorAll("dialog"))
    if (!("showModal" in dialog)) prepare(dialog);
}

function prepare(dialog: HTMLElement): void {
  const backdrop = document.createElement("div");
  backdrop.className = "f-backdrop";
  let before: Element | null = null;

  const rest = (): Element[] => [...document.body.children].filter((one) => one !== dialog);

  const close = (): void => {
    if (!dialog.hasAttribute("open")) return;
    for (const one of rest()) one.removeAttribute("aria-hidden");
    dialog.removeAttribute("open");
    backdrop.remove();
    if (before instanceof HTMLElement) before.focus();
    dialog.dispatchEvent(new Event("close"));
  };

  const showModal = (): void => {
    before = document.activeElement;
    document.body.append(backdrop, dialog);
    for (const one of rest()) one.setAttribute("aria-hidden", "true");
    dialog.setAttribute("open", "");
    focusable()[0]?.focus();
  };

  const focusable = (): HTMLElement[] =>
    [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (one) => one.getClientRects().length > 0,
    );

  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.dataset.modal = "";
  dialog.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof Element) || form.getAttribute("method") !== "dialog") return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && dialog.dispatchEvent(new Event("cancel", { cancelable: true })))
      close();
    if (event.key !== "Tab") return;
    const all = focusable();
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (edge && document.activeElement !== edge && dialog.contains(document.activeElement)) return;
    event.preventDefault();
    all[event.shiftKey ? all.length - 1 : 0]?.focus();
  });
  // What is pressed beside a dialog is the dialog itself, as browsers have it that know dialogs.
  backdrop.addEventListener("click", ({ clientX, clientY }) =>
    dialog.dispatchEvent(new MouseEvent("click", { clientX, clientY })),
  );
  Object.assign(dialog, { showModal, close });
}
