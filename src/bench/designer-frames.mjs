#!/usr/bin/env node
// Works on a page of 500 nodes in the designer as a person would, with the browser's trace running, and prints
// a table of what frames cost and how soon a changed property shows. Run by designer-frames.sh.
import { join } from "node:path";
import { tmpdir } from "node:os";
import { web } from "./web.mjs";

const { chromium } = web("playwright-core");

const [base, token, email, password] = process.argv.slice(2);
const SLUG = "bench-designer";
const NODES = 500;

function campaign() {
  const sections = Array.from({ length: NODES / 10 }, (_, at) => ({
    id: `s${at}`,
    type: "core/section",
    props: { spacing: "small" },
    slots: {
      content: Array.from({ length: 9 }, (_, n) => ({
        id: `h${at}x${n}`,
        type: "core/heading",
        props: { text: `Heading ${at}.${n}`, size: "s" },
      })),
    },
  }));
  const home = { format: "page/1", title: "Bench", content: sections };
  return { format: "campaign/3", slug: SLUG, title: "Bench", locales: ["en"], pages: { home } };
}

async function save() {
  const url = `${base}/api/studio/campaigns/${SLUG}`;
  const headers = { authorization: `Bearer ${token}` };
  const etag = (await fetch(url, { headers })).headers.get("etag");
  const match = etag ? { "if-match": etag } : {};
  const body = JSON.stringify(campaign());
  const answer = await fetch(url, { method: "PUT", headers: { ...headers, ...match }, body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** One table row's work: what frames cost while `work` runs, and the time between them, in milliseconds. */
async function frames(page, work) {
  const path = join(tmpdir(), `frames-${process.pid}.json`);
  await browser.startTracing(page, { path, categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await page.evaluate(() => {
    window.benchFrames = [];
    let last = performance.now();
    const tick = (now) => {
      window.benchFrames?.push(now - last);
      last = now;
      if (window.benchFrames) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await work();
  const between = await page.evaluate(() => {
    const all = window.benchFrames.slice(1);
    window.benchFrames = null;
    return all;
  });
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return { work: workOfFrames(trace.traceEvents), between };
}

/** What the thread that draws the page did between two of its frames, in milliseconds each. */
function workOfFrames(events) {
  const fired = new Map();
  for (const event of events.filter(({ name }) => name === "FireAnimationFrame")) {
    const thread = `${event.pid}/${event.tid}`;
    fired.set(thread, [...(fired.get(thread) ?? []), event]);
  }
  const [thread, ticks] = [...fired].sort(([, one], [, other]) => other.length - one.length)[0];
  const starts = ticks.map(({ ts }) => ts).sort((one, other) => one - other);
  const tasks = events.filter(({ name, pid, tid, ph }) => ph === "X" && name === "RunTask" && `${pid}/${tid}` === thread);
  return starts.slice(1).map((end, at) => {
    const inside = tasks.filter(({ ts, dur }) => ts + dur > starts[at] && ts < end);
    return inside.reduce((sum, { ts, dur }) => sum + Math.min(ts + dur, end) - Math.max(ts, starts[at]), 0) / 1000;
  });
}

const at = (times, part) => {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(1);
};

await save();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
await page.goto(`${base}/studio/`);
await page.getByLabel("Email").fill(email);
await page.getByLabel("Password").fill(password);
await page.getByRole("button", { name: "Sign in" }).click();
await page.getByRole("heading", { name: "Campaigns" }).waitFor();
const begun = Date.now();
await page.goto(`${base}/studio/${SLUG}`);
const canvas = page.frameLocator("iframe[title=Page]");
await canvas.locator("#h0x0").waitFor();
const drawn = Date.now() - begun;
const first = await canvas.locator("#h0x0").boundingBox();
const [x, y] = [first.x + 40, first.y + 10];
const field = page.getByRole("complementary").getByLabel("Text", { exact: true });

const rows = {
  "select, eight times a second": await frames(page, async () => {
    for (let n = 0; n < 24; n++) {
      await page.mouse.click(x, y + (n % 8) * 50);
      await page.waitForTimeout(125);
    }
  }),
  "select, as fast as clicks are taken": await frames(page, async () => {
    for (let n = 0; n < 40; n++) await page.mouse.click(x, y + (n % 8) * 50);
  }),
  drag: await frames(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let n = 0; n < 80; n++) await page.mouse.move(x + n, y + n * 5);
    await page.mouse.up();
  }),
};
await page.keyboard.press("Control+z");
const node = canvas.locator("#h0x0");
await node.and(canvas.locator(":first-child")).waitFor();
await node.click();
rows["type in the properties"] = await frames(page, async () =>
  field.pressSequentially("The quick brown fox jumps", { delay: 30 }),
);

console.log("| while one would | work of a frame, median | p95 | longest | time between frames, median | p95 | frames |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [name, { work, between }] of Object.entries(rows))
  console.log(
    `| ${name} | **${at(work, 0.5)} ms** | **${at(work, 0.95)} ms** | ${at(work, 1)} ms | ${at(between, 0.5)} ms | ${at(between, 0.95)} ms | ${between.length} |`,
  );
console.log("");

/** Answers when, in the page's clock, the canvas first holds `wanted`, watched before `act` happens. */
async function shows(selector, wanted, act) {
  await page.evaluate(
    ([selector, wanted]) => {
      const root = document.querySelector("iframe[title=Page]").contentDocument;
      window.benchFrom = undefined;
      const begin = () => (window.benchFrom = performance.now());
      for (const type of ["keydown", "pointerdown"]) window.addEventListener(type, begin, { capture: true, once: false });
      window.benchShown = new Promise((resolve) => {
        const look = () => {
          const node = root.querySelector(selector);
          if (wanted.startsWith(".") ? !node?.matches(wanted) : node?.textContent !== wanted) return;
          watcher.disconnect();
          for (const type of ["keydown", "pointerdown"]) window.removeEventListener(type, begin, { capture: true });
          resolve(performance.now() - window.benchFrom);
        };
        const watcher = new MutationObserver(look);
        setTimeout(() => resolve(NaN), 10_000);
        watcher.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    },
    [selector, wanted],
  );
  await act();
  return page.evaluate(() => window.benchShown);
}

// The last press or key before the canvas holds the new HTML counts: an option of a choice, a letter of a text.
const sizes = [];
for (let n = 0; n < 30; n++) {
  const [size, shown] = n % 2 === 0 ? ["xl", "Extra large"] : ["m", "Medium"];
  await page.getByRole("button", { name: /Size/ }).first().click();
  const option = page.getByRole("option", { name: shown, exact: true });
  await option.waitFor();
  sizes.push(await shows("#h0x0", `.f-heading--${size}`, () => option.click()));
}
const letters = [];
let text = "";
await field.fill("");
for (const letter of "Thequickbrownfoxjumpsoverthedog") {
  text += letter;
  letters.push(await shows("#h0x0", text, () => field.press(letter)));
}
console.log("| what changes | shows after, median | p95 | changes |");
console.log("| --- | ---: | ---: | ---: |");
for (const [name, times] of Object.entries({ "a choice": sizes, "a letter of a text": letters }))
  console.log(`| ${name} | **${at(times, 0.5)} ms** | **${at(times, 0.95)} ms** | ${times.length} |`);
console.log(`\nThe whole canvas stood ${drawn} ms after the editor's address was opened.`);
await browser.close();
