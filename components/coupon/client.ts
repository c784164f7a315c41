import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const take = part("take");
  const copy = part("copy");

  host.me((me) => {
    const mine = me.coupons[root.dataset.coupon ?? ""];
    if (!mine) return;
    const last = mine.codes[mine.codes.length - 1];
    if (last) show(last.code);
    else if (mine.gone) close("gone");
    else if (!mine.open) close("closed");
  });
  copy?.addEventListener("click", () => void copyCode());

  function show(code: string): void {
    root.dataset.state = "taken";
    const place = part("code");
    if (place) place.textContent = code;
    const focused = take?.contains(document.activeElement) ?? false;
    take?.setAttribute("hidden", "");
    part("codes")?.removeAttribute("hidden");
    part("use")?.removeAttribute("hidden");
    if (focused) copy?.focus();
  }

  function close(why: "gone" | "closed"): void {
    root.dataset.state = "gone";
    take?.setAttribute("hidden", "");
    say(why);
  }

  async function copyCode(): Promise<void> {
    try {
      await navigator.clipboard.writeText(part("code")?.textContent ?? "");
      say("copied");
    } catch {
      getSelection()?.selectAllChildren(part("code") ?? root);
    }
  }

  function say(name: string): void {
    const status = part("status");
    if (status) status.textContent = root.getAttribute(`data-text-${name}`);
  }

  function part(name: string): HTMLElement | null {
    return root.querySelector(`[data-part="${name}"]`);
  }

  return {
    show: ({ code }) => {
      if (typeof code === "string") show(code);
    },
    empty: () => {
      close("gone");
    },
  };
};

export default mount;
