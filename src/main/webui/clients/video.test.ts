import { beforeEach, describe, expect, test, vi } from "vitest";
import video from "../../../../components/video/client";
import { openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const ON = { "v1.played": [{ toast: "played" }], "v1.ended": [{ toast: "ended" }] } as const;

beforeEach(() => {
  openPage(
    templateOf("video", "v1", { "props.src": "/media/gala.mp4" }),
    { on: ON },
    { "core/video": video },
  );
});

/** Stands for the address of a site, which a test does not ask for. */
const FRAME = "about:blank#player";

/** The same component with a video of a site. */
function openSite(): void {
  openPage(
    templateOf("video", "v1", {
      "props.src.frame": FRAME,
      "props.src.page": "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      "props.src.site": "YouTube",
      "props.title": "The trailer",
    }),
    { on: ON },
    { "core/video": video },
  );
}

function player(): HTMLVideoElement {
  const found = query("video");
  if (!(found instanceof HTMLVideoElement)) throw new Error("no video");
  return found;
}

/** What can be pressed: the button over the poster, or the browser's own controls. */
function offers(): string {
  const button = query('[data-part="play"]').hidden ? "" : "button";
  return button + (player().controls ? "controls" : "");
}

function told(): string {
  return query(".f-toast").textContent;
}

async function pressed(): Promise<void> {
  query('[data-part="play"]').click();
  await pass();
}

describe("a video", () => {
  test("waits under a button", () => {
    expect(offers()).toBe("button");
    expect(told()).toBe("");
  });

  test("plays when that is pressed, and gives the visitor its controls", async () => {
    await pressed();

    expect(player().paused).toBe(false);
    expect(offers()).toBe("controls");
    expect(query("#v1").dataset.state).toBe("playing");
    expect(document.activeElement).toBe(player());
    expect(told()).toBe("played");
  });

  test("counts as played once, however often it is stopped and played on", async () => {
    await pressed();
    await pass(10_000);
    expect(told()).toBe("");

    player().dispatchEvent(new Event("play"));
    await pass();

    expect(told()).toBe("");
  });

  test("offers itself again at its end", async () => {
    await pressed();

    player().dispatchEvent(new Event("ended"));
    await pass();

    expect(offers()).toBe("button");
    expect(query("#v1").dataset.state).toBe("ended");
    expect(told()).toBe("ended");
  });

  test("that the browser will not start leaves its own controls to the visitor", async () => {
    player().play = vi.fn().mockRejectedValue(new DOMException("no", "NotAllowedError"));

    await pressed();

    expect(offers()).toBe("controls");
    expect(query("#v1").dataset.state).toBe("idle");
    expect(told()).toBe("");
  });
});

describe("a video of a site", () => {
  beforeEach(openSite);

  test("loads nothing of it before it is asked for", () => {
    expect(document.querySelector("iframe")).toBeNull();
    expect(query('[data-part="site"]').getAttribute("href")).toContain("youtube.com/watch");
  });

  test("is played in the site's own player, which gets the focus", async () => {
    await pressed();

    const frame = query("iframe");
    if (!(frame instanceof HTMLIFrameElement)) throw new Error("no frame");
    expect(frame.src).toBe(FRAME);
    expect(frame.title).toBe("The trailer");
    expect(frame.hasAttribute("allowfullscreen")).toBe(true);
    expect(frame.allow).toContain("autoplay");
    expect(document.activeElement).toBe(frame);
    expect(query('[data-part="play"]').hidden).toBe(true);
    expect(document.querySelector('[data-part="site"]')).toBeNull();
    expect(query("#v1").dataset.state).toBe("playing");
    expect(told()).toBe("played");
  });

  test("is made once, however often it is asked for", async () => {
    await pressed();
    await pressed();

    expect(document.querySelectorAll("iframe")).toHaveLength(1);
  });
});
