import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const button = root.querySelector('[data-part="share"]');
  const status = root.querySelector('[data-part="status"]');
  button?.addEventListener("click", () => void share());

  async function share(): Promise<void> {
    const url = new URL(root.dataset.url ?? "", location.href).href;
    try {
      if ("share" in navigator)
        await navigator.share({ title: document.title, url });
      else await copy(url);
      void host.emit("shared");
    } catch (refused) {
      if (refused instanceof Error && refused.name === "AbortError") return;
      say("failed");
    }
  }

  async function copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    say("copied");
  }

  function say(name: "copied" | "failed"): void {
    if (status) status.textContent = root.getAttribute(`data-text-${name}`);
  }

  return {};
};

export default mount;
