import { describe, expect, test } from "vitest";
import carousel from "../../../../components/carousel/client";
import { openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const LEFT = 30;

/** Opens a carousel whose row shows `seen` pixels of its slides, each 300 wide. */
async function opened(slides: number, seen = 300, direction = "ltr"): Promise<void> {
  const html = templateOf("carousel", "c1", {
    "slots.slides.html": "<article></article>".repeat(slides),
    "text.at": "{n} of {all}",
  });
  const lay = (node: HTMLElement, sizes: Readonly<Record<string, number>>): void => {
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(node, name, { value, configurable: true });
  };
  openPage(html, {}, {});
  const row = part("row");
  lay(row, { clientWidth: seen, scrollWidth: Math.max(slides * 300, seen), offsetLeft: LEFT });
  row.style.direction = direction;
  [...row.children].forEach((slide, at) => {
    const left = direction === "rtl" ? seen - (at + 1) * 300 : at * 300;
    if (slide instanceof HTMLElement) lay(slide, { offsetLeft: LEFT + left, offsetWidth: 300 });
  });
  row.scrollTo = (to?: number | ScrollToOptions) => {
    moveTo(typeof to === "object" ? (to.left ?? 0) : 0);
  };
  carousel({
    root: query("#c1"),
    campaign: "gala",
    locale: "en",
    emit: () => Promise.resolve(),
    me: () => undefined,
    standing: () => undefined,
    now: () => 0,
  });
  await pass(50);
}

function moveTo(left: number): void {
  const row = part("row");
  const most = row.scrollWidth - row.clientWidth;
  const rtl = row.style.direction === "rtl";
  row.scrollLeft = rtl ? Math.min(Math.max(left, -most), 0) : Math.max(Math.min(left, most), 0);
  row.dispatchEvent(new Event("scroll"));
}

async function scroll(left: number): Promise<void> {
  moveTo(left);
  await pass(50);
}

function part(name: string): HTMLElement {
  return query(`[data-part="${name}"]`);
}

async function press(name: "back" | "on"): Promise<void> {
  part(name).click();
  await pass(50);
}

function at(): string {
  return part("at").textContent;
}

/** Which of the two buttons can be pressed. */
function offered(): string[] {
  return ["back", "on"].filter((name) => !part(name).hasAttribute("disabled"));
}

describe("a carousel", () => {
  test("says where it stands, and goes only where there is more", async () => {
    await opened(3);
    expect(at()).toBe("1 of 3");
    expect(offered()).toEqual(["on"]);

    await press("on");
    expect(at()).toBe("2 of 3");
    expect(offered()).toEqual(["back", "on"]);
    await press("on");

    expect(at()).toBe("3 of 3");
    expect(offered()).toEqual(["back"]);
  });

  test("turns back to the slide before", async () => {
    await opened(3);
    await press("on");
    await press("on");

    await press("back");

    expect(at()).toBe("2 of 3");
    expect(part("row").scrollLeft).toBe(300);
  });

  test("follows a finger, to the slide that is nearest", async () => {
    await opened(4);

    await scroll(430);
    expect(at()).toBe("2 of 4");
    await scroll(470);

    expect(at()).toBe("3 of 4");
    expect(offered()).toEqual(["back", "on"]);
  });

  test("is at its end when no more of it can be seen", async () => {
    await opened(4, 700);

    await scroll(500);

    expect(at()).toBe("4 of 4");
    expect(offered()).toEqual(["back"]);
  });

  test("turns back from an end where several slides are seen", async () => {
    await opened(4, 700);
    await scroll(500);

    await press("back");

    expect(part("row").scrollLeft).toBe(300);
    expect(at()).toBe("2 of 4");
  });

  describe("of a page from right to left", () => {
    test("turns on to the left, and back", async () => {
      await opened(3, 300, "rtl");
      expect(at()).toBe("1 of 3");

      await press("on");
      expect(at()).toBe("2 of 3");
      expect(part("row").scrollLeft).toBe(-300);
      await press("back");

      expect(at()).toBe("1 of 3");
      expect(offered()).toEqual(["on"]);
    });

    test("turns by one where several slides are seen", async () => {
      await opened(5, 700, "rtl");

      await press("on");

      expect(part("row").scrollLeft).toBe(-300);
      expect(at()).toBe("2 of 5");
    });

    test("follows a finger to the slide that is nearest, and to the end", async () => {
      await opened(5, 700, "rtl");

      await scroll(-430);
      expect(at()).toBe("2 of 5");
      await scroll(-800);

      expect(at()).toBe("5 of 5");
      expect(offered()).toEqual(["back"]);
    });
  });

  test("tells when all of it is seen and nothing can be turned", async () => {
    await opened(2, 700);

    expect(query("#c1").hasAttribute("data-still")).toBe(true);
  });

  test("has something to turn again once the screen is narrower", async () => {
    await opened(2, 700);

    Object.defineProperty(part("row"), "clientWidth", { value: 300 });
    window.dispatchEvent(new Event("resize"));

    expect(query("#c1").hasAttribute("data-still")).toBe(false);
    expect(offered()).toEqual(["on"]);
  });

  test("does not say that it stands still when there is more to see", async () => {
    await opened(3);

    expect(query("#c1").hasAttribute("data-still")).toBe(false);
  });

  test("without slides offers nothing", async () => {
    await opened(0);

    expect(at()).toBe("0 of 0");
    expect(offered()).toEqual([]);
  });
});
