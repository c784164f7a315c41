import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const tabs = [
    ...(root.querySelector(".f-tabs__list")?.children ?? []),
  ].filter((tab): tab is HTMLElement => tab instanceof HTMLElement);
  const keys: Readonly<Record<string, (at: number) => number>> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => -1,
  };

  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => {
      if (tab.getAttribute("aria-selected") === "true") return;
      choose(at);
      void host.emit("changed");
    });
    tab.addEventListener("keydown", (event) => {
      const next = keys[event.key]?.(at);
      if (next === undefined) return;
      event.preventDefault();
      const target = tabs[(next + tabs.length) % tabs.length];
      target?.focus();
      target?.click();
    });
  });
  choose(0);
  root.dataset.state = "ready";

  function choose(chosen: number): void {
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === chosen));
      tab.tabIndex = at === chosen ? 0 : -1;
      document
        .getElementById(tab.getAttribute("aria-controls") ?? "")
        ?.toggleAttribute("data-open", at === chosen);
    });
  }

  return {};
};

export default mount;
