import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const take = part("take");
  const copy = part("copy");

  host.standing("coupons", root.dataset.coupon, ({ state, live, text }, me) => {
    const codes = me.coupons[root.dataset.coupon ?? ""]?.codes ?? [];
    const last = codes[codes.length - 1];
    if (last) show(last.code);
    else if (state === "gone") close(words("gone"));
    else if (live) reopen(text);
    else close(text || words("closed"));
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

  function close(why: string): void {
    root.dataset.state = "gone";
    take?.setAttribute("hidden", "");
    say(why);
  }

  function reopen(text: string): void {
    root.dataset.state = "open";
    take?.removeAttribute("hidden");
    say(text);
  }

  async function copyCode(): Promise<void> {
    try {
      await navigator.clipboard.writeText(part("code")?.textContent ?? "");
      say(words("copied"));
    } catch {
      getSelection()?.selectAllChildren(part("code") ?? root);
    }
  }

  function say(text: string): void {
    const status = part("status");
    if (status && status.textContent !== text) status.textContent = text;
  }

  function words(name: string): string {
    return root.getAttribute(`data-text-${name}`) ?? "";
  }

  function part(name: string): HTMLElement | null {
    return root.querySelector(`[data-part="${name}"]`);
  }

  return {
    show: ({ code }) => {
      if (typeof code === "string") show(code);
    },
    empty: () => {
      close(words("gone"));
    },
  };
};

export default mount;
