import { describe, expect, test, vi } from "vitest";
import { ME, answerWith, element, openPage, pass, problem, query, sent } from "./test-page";
import type { Mount, Standing } from "./host";

const NOON = "2027-01-28T12:00:00Z";
const WINDOW = { opens: "2027-01-28T12:10:00Z", closes: "2027-01-28T12:20:00Z" };
const seen: Standing[] = [];
const wheel: Mount = (host) => {
  host.standing("pools", "main", (standing) => seen.push(standing));
  return {};
};

/** Opens a page whose phone shows `phone` while the server's clock shows noon. */
async function opened(phone: string, me: object = {}): Promise<void> {
  seen.splice(0);
  vi.setSystemTime(phone);
  const campaign = { state: "upcoming", ...WINDOW };
  answerWith(Response.json({ ...ME, campaign, now: NOON, ...me }));
  openPage('<div id="w1" data-c="acme/w"></div><p id="p1" hidden>open</p>', SHOW, {
    "acme/w": wheel,
  });
  await pass();
}

const SHOW = { showIf: { p1: { "==": [{ var: "campaign.state" }, "open"] } } };

function states(): string[] {
  return seen.map(({ state }) => state).filter((state, at, all) => state !== all[at - 1]);
}

describe("a page that stays open", () => {
  test.each([
    ["right", NOON],
    ["three hours fast", "2027-01-28T15:00:00Z"],
    ["a day slow", "2027-01-27T12:00:00Z"],
    ["years off", "1970-01-01T00:00:00Z"],
  ])("opens and closes by itself, on a phone whose clock is %s", async (_, phone) => {
    await opened(phone);
    expect(states()).toEqual(["before"]);
    expect(seen[0]).toMatchObject({ live: false });
    expect(seen[0]?.text).toMatch(/^starts /);

    await pass(599_000);
    expect(states()).toEqual(["before"]);
    await pass(2_000);
    expect(states()).toEqual(["before", "open"]);
    expect(element("w1").dataset.standing).toBe("open");
    expect(element("p1").hidden).toBe(false);
    await pass(600_000);

    expect(states()).toEqual(["before", "open", "after"]);
    expect(seen[seen.length - 1]).toMatchObject({ live: false, text: "ended" });
    expect(element("p1").hidden).toBe(true);
  });

  test("goes on by the server's clock when the phone's is set meanwhile", async () => {
    await opened(NOON);
    vi.setSystemTime("2030-01-01T00:00:00Z");

    await pass(1_000);
    expect(states()).toEqual(["before"]);
    await pass(600_000);

    expect(states()).toEqual(["before", "open"]);
  });

  test("asks the server what is new soon after it opened", async () => {
    await opened(NOON);
    answerWith(Response.json({ ...ME, campaign: { state: "open", ...WINDOW }, now: WINDOW.opens }));

    await pass(615_000);

    expect(sent).toHaveLength(2);
  });

  test("is over when the campaign was archived meanwhile", async () => {
    await opened(NOON, { campaign: { state: "open", opens: null, closes: null } });
    answerWith(problem(404));
    vi.spyOn(document, "hidden", "get").mockReturnValueOnce(true).mockReturnValue(false);

    document.dispatchEvent(new Event("visibilitychange"));
    vi.setSystemTime("2027-01-28T12:05:00Z");
    document.dispatchEvent(new Event("visibilitychange"));
    await pass();

    expect(states()).toEqual(["open", "after"]);
  });
});

describe("how it stands", () => {
  const OPEN = { campaign: { state: "open", opens: null, closes: null } };

  test.each([
    ["open", {}, true, ""],
    ["none", { standing: "none" }, false, "no tries left"],
    ["gone", { standing: "gone" }, false, "gone"],
    ["done", { standing: "done" }, true, "done"],
    ["locked", { standing: "locked", missing: ["registered"] }, true, "register first"],
    ["locked", { standing: "locked", missing: ["quiz:gala"] }, true, "something first"],
    ["before", { opens: "2027-01-28T13:00:00Z", closes: "" }, false, "starts"],
    ["after", { opens: "", closes: NOON, standing: "none" }, false, "ended"],
  ])("is told as %s", async (state, pool, live, text) => {
    await opened(NOON, { ...OPEN, pools: { main: pool } });

    expect(seen[0]).toMatchObject({ state, live });
    expect(seen[0]?.text).toContain(text);
  });
});

test("what the server says at the door sets the clock for the next word", async () => {
  vi.setSystemTime("2027-01-30T00:00:00Z");
  openPage(
    '<div id="b1" data-c="core/button"><button id="go" data-emit="press">Go</button></div>',
    {
      on: { "b1.press": [{ play: "b1.press" }] },
    },
  );
  answerWith(problem(403, { ...WINDOW, now: NOON }));

  element("go").click();
  await pass();

  expect(query(".f-toast").textContent).toMatch(/^starts /);
});
