import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;

  host.me((me) => {
    const mine = me.quizzes[root.dataset.quiz ?? ""]?.result?.id;
    let found = false;
    for (const one of root.querySelectorAll<HTMLElement>("[data-result]")) {
      const shown = one.dataset.result === mine;
      one.toggleAttribute("data-mine", shown);
      found ||= shown;
    }
    root.querySelector('[data-part="none"]')?.toggleAttribute("hidden", found);
  });

  return {};
};

export default mount;
