import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const status = root.querySelector('[data-part="status"]');
  const button = root.querySelector('[data-part="submit"]');

  host.standing("forms", root.dataset.form, ({ state, live, text }) => {
    const said =
      state === "done" ? (root.getAttribute("data-text-already") ?? "") : text;
    if (status && status.textContent !== said) status.textContent = said;
    // While the form is sent the runtime has the button, and leaves it as `data-locked` says.
    button?.toggleAttribute("data-locked", !live);
    if (!root.hasAttribute("aria-busy"))
      button?.toggleAttribute("disabled", !live);
  });

  return {};
};

export default mount;
