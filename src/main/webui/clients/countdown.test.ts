import { describe, expect, test, vi } from "vitest";
import countdown from "../../../../components/countdown/client";
import { ME, answerWith, openPage, pass, query } from "../runtime/test-page";
import { templateOf } from "./template-of";

const NOON = "2027-01-28T12:00:00Z";
const ON = { "d1.finished": [{ toast: "go" }] } as const;

/** Opens a countdown at noon by this machine's clock. */
async function opened(values: Readonly<Record<string, string>>): Promise<void> {
  vi.setSystemTime(NOON);
  openPage(templateOf("countdown", "d1", values), { on: ON }, { "core/countdown": countdown });
  await pass();
}

function clock(): string {
  return ["days", "hours", "minutes", "seconds"]
    .map((name) => query(`[data-part="${name}"]`).textContent)
    .join(" ");
}

function state(): string | undefined {
  return query("#d1").dataset.state;
}

describe("a countdown", () => {
  test("counts down in days, hours, minutes and seconds", async () => {
    await opened({ "props.target": "time", "props.until": "2027-01-30T13:02:03Z" });
    expect(clock()).toBe("02 01 02 03");
    expect(state()).toBe("running");

    await pass(4_000);

    expect(clock()).toBe("02 01 01 59");
  });

  test("says that the time has come, and lets the page act on it once", async () => {
    await opened({ "props.target": "time", "props.until": "2027-01-28T12:00:02Z" });
    await pass(1_000);
    expect(query('[data-part="done"]').hidden).toBe(true);

    await pass(1_000);
    expect(state()).toBe("finished");
    expect(query('[data-part="clock"]').hidden).toBe(true);
    expect(query('[data-part="done"]').hidden).toBe(false);
    expect(query(".f-toast").textContent).toBe("go");
    await pass(10_000);

    expect(query(".f-toast").textContent).toBe("");
  });

  test("that was over before the visitor came makes nothing happen", async () => {
    await opened({ "props.target": "time", "props.until": "2027-01-28T11:59:59Z" });
    await pass(2_000);

    expect(state()).toBe("finished");
    expect(query('[data-part="done"]').hidden).toBe(false);
    expect(query(".f-toast").textContent).toBe("");
  });

  test("goes by the server's clock when it counts to the campaign's own times", async () => {
    const campaign = { state: "upcoming", opens: "2027-01-28T13:00:00Z", closes: null };
    answerWith(Response.json({ ...ME, campaign, now: "2027-01-28T12:30:00Z" }));

    await opened({ "props.target": "opens" });

    expect(clock()).toBe("00 00 30 00");
  });

  test("is not there when the campaign has no such time", async () => {
    const campaign = { state: "open", opens: "2027-01-28T13:00:00Z", closes: null };
    answerWith(Response.json({ ...ME, campaign }));

    await opened({ "props.target": "closes" });

    expect(query("#d1").hidden).toBe(true);
  });
});
