import { beforeEach, describe, expect, test, vi } from "vitest";
import shareQr from "../../../../components/share-qr/client";
import { openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const ON = { "q1.shared": [{ toast: "thanks" }] } as const;

beforeEach(() => {
  document.title = "Gala";
  openPage(
    templateOf("share-qr", "q1", { "props.page": "/gala/quiz?from=qr" }),
    { on: ON },
    { "core/share-qr": shareQr },
  );
});

async function shared(navigator: object): Promise<void> {
  vi.stubGlobal("navigator", navigator);
  query('[data-part="share"]').click();
  await pass();
}

function said(): string {
  return query('[data-part="status"]').textContent;
}

function thanked(): boolean {
  return query(".f-toast").textContent === "thanks";
}

describe("sharing a page", () => {
  test("hands the whole address to the phone's own sharing", async () => {
    const share = vi.fn().mockResolvedValue(undefined);

    await shared({ share });

    const url = `${location.origin}/gala/quiz?from=qr`;
    expect(share.mock.calls).toEqual([[{ title: "Gala", url }]]);
    expect(said()).toBe("");
    expect(thanked()).toBe(true);
  });

  test("copies the address where nothing can be shared", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);

    await shared({ clipboard: { writeText } });

    expect(writeText.mock.calls).toEqual([[`${location.origin}/gala/quiz?from=qr`]]);
    expect(said()).toBe("copied");
    expect(thanked()).toBe(true);
  });

  test("is nobody's fault when the visitor thinks better of it", async () => {
    const share = vi.fn().mockRejectedValue(new DOMException("no", "AbortError"));

    await shared({ share });

    expect(said()).toBe("");
    expect(thanked()).toBe(false);
  });

  test("says that it failed, and counts for nothing then", async () => {
    const writeText = vi.fn().mockRejectedValue(new DOMException("no", "NotAllowedError"));

    await shared({ clipboard: { writeText } });

    expect(said()).toBe("failed");
    expect(thanked()).toBe(false);
  });
});
