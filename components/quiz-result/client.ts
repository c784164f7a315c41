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
    show("none", !found);
    show("eyebrow", found);
  });

  function show(name: string, shown: boolean): void {
    root
      .querySelector(`[data-part="${name}"]`)
      ?.toggleAttribute("hidden", !shown);
  }

  return {};
};

export default mount;
