import type { Host, Mount } from "../../src/main/webui/runtime/host";

const mount: Mount = (host) => {
  const { root } = host;
  const button = root.querySelector<HTMLElement>('[data-part="play"]');
  const video = root.querySelector<HTMLVideoElement>('[data-part="video"]');
  const address = button?.dataset.frame;
  if (button && address) return { play: onSite(host, button, address) };
  return button && video ? { play: ofFile(host, button, video) } : {};
};

/** Nothing is asked of the site before its video is. */
function onSite(host: Host, button: HTMLElement, address: string): () => void {
  const { root } = host;
  const play = (): void => {
    if (root.dataset.state !== "idle") return;
    root.dataset.state = "playing";
    const frame = document.createElement("iframe");
    frame.className = "f-video__player";
    frame.title = button.dataset.title ?? "";
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    frame.setAttribute("allowfullscreen", "");
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = address;
    button.before(frame);
    button.hidden = true;
    root.querySelector('[data-part="site"]')?.remove();
    frame.focus();
    void host.emit("played");
  };
  button.addEventListener("click", play);
  return play;
}

function ofFile(
  host: Host,
  button: HTMLElement,
  video: HTMLVideoElement,
): () => Promise<void> {
  const { root } = host;
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
      await video.play();
      video.focus();
    } catch {
      // The browser wants another press: its own controls are there for that.
      cover(false);
    }
  }

  function cover(covered: boolean): void {
    button.hidden = !covered;
    video.controls = !covered;
  }

  return play;
}

export default mount;
