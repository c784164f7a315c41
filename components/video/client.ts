import type { Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const video = root.querySelector<HTMLVideoElement>('[data-part="video"]');
  const button = root.querySelector<HTMLElement>('[data-part="play"]');
  if (!video || !button) return {};

  cover(true);
  button.addEventListener("click", () => void play());
  video.addEventListener("play", () => {
    const first = root.dataset.state === "idle";
    root.dataset.state = "playing";
    cover(false);
    if (first) void host.emit("played");
  });
  video.addEventListener("ended", () => {
    root.dataset.state = "ended";
    cover(true);
    void host.emit("ended");
  });

  async function play(): Promise<void> {
    try {
      await video?.play();
      video?.focus();
    } catch {
      // The browser wants another press: its own controls are there for that.
      cover(false);
    }
  }

  function cover(covered: boolean): void {
    if (button) button.hidden = !covered;
    if (video) video.controls = !covered;
  }

  return { play };
};

export default mount;
