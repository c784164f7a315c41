import type { Mount } from "../../src/main/webui/runtime/host";
import { clockOf } from "./left";

const mount: Mount = (host) => {
  const { root } = host;
  const { target, until } = root.dataset;
  let timer = 0;
  /** Whether the server's clock is known. */
  let sure = false;

  if (target === "opens" || target === "closes") {
    host.me((me) => {
      run(me.campaign[target] ?? "");
      sure = true;
    });
  } else {
    run(until ?? "");
    if (until)
      host.me(() => {
        run(until);
        sure = true;
      });
  }

  /** Counts down to an instant, by the server's clock. */
  function run(instant: string): void {
    const end = Date.parse(instant);
    clearInterval(timer);
    root.hidden = isNaN(end);
    if (root.hidden) return;
    const left = (): number => Math.ceil((end - host.now()) / 1000);
    if (left() <= 0) {
      const now = sure && root.dataset.state === "running";
      finish();
      if (now) void host.emit("finished");
      return;
    }
    root.dataset.state = "running";
    part("clock")?.removeAttribute("hidden");
    part("done")?.setAttribute("hidden", "");
    timer = window.setInterval(() => {
      if (left() > 0) {
        show(left());
        return;
      }
      finish();
      void host.emit("finished");
    }, 1000);
    show(left());
  }

  function show(seconds: number): void {
    for (const [name, text] of clockOf(seconds)) write(name, text);
  }

  function finish(): void {
    clearInterval(timer);
    root.dataset.state = "finished";
    part("clock")?.setAttribute("hidden", "");
    part("done")?.removeAttribute("hidden");
  }

  function write(name: string, text: string): void {
    const place = part(name);
    if (place && place.textContent !== text) place.textContent = text;
  }

  function part(name: string): Element | null {
    return root.querySelector(`[data-part="${name}"]`);
  }

  return {};
};

export default mount;
