#!/usr/bin/env node
// How quick the designer feels on a page of 500 nodes: frames while selecting, dragging and typing, and
// how long a changed property takes to show. Needs playwright-core beside it:
//   npm install --no-save playwright-core
//   node src/bench/designer.mjs http://localhost:8080 TOKEN EMAIL PASSWORD
import { chromium } from "playwright-core";

const [base = "http://localhost:8080", token = "", email = "", password = ""] = process.argv.slice(2);
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
  return { format: "campaign/1", slug: SLUG, title: "Bench", locales: ["en"], pages: { home } };
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

/** The time between frames while `work` runs, in milliseconds. */
async function frames(page, work) {
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
  return page.evaluate(() => {
    const all = window.benchFrames.slice(1);
    window.benchFrames = null;
    return all;
  });
}

function told(name, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  console.log(`${name}: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (${sorted.length})`);
}

await save();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
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
console.log(`canvas drawn after ${Date.now() - begun} ms`);
const box = async (id) => canvas.locator(`#${id}`).boundingBox();
const first = await box("h0x0");
const [x, y] = [first.x + 40, first.y + 10];

told(
  "select",
  await frames(page, async () => {
    for (let at = 0; at < 40; at++) await page.mouse.click(x, y + (at % 8) * 50);
  }),
);
told(
  "drag",
  await frames(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let at = 0; at < 80; at++) await page.mouse.move(x + at, y + at * 5);
    await page.mouse.up();
  }),
);
await page.keyboard.press("Control+z");
await page.mouse.click(x, y);
const field = page.getByRole("complementary").getByLabel("Text", { exact: true });
told(
  "type",
  await frames(page, async () => field.pressSequentially("The quick brown fox jumps", { delay: 30 })),
);

const shown = [];
for (let at = 0; at < 20; at++) {
  const size = at % 2 === 0 ? "Xl" : "M";
  await page.getByRole("button", { name: /^\w+ Size$/ }).or(page.getByRole("button", { name: /Size/ })).first().click();
  const option = page.getByRole("option", { name: size, exact: true });
  await option.waitFor();
  const changed = canvas.locator(`.f-heading--${size.toLowerCase()}`).first().waitFor({ state: "attached" });
  const from = Date.now();
  await option.click();
  await changed;
  shown.push(Date.now() - from);
}
told("a changed property shows, press and automation included", shown);
await browser.close();
