#!/usr/bin/env node
// Works on the same page in the designer, in Puck and in GrapesJS by turns, and prints what each sitting takes.
// Run by editors.sh: node run.mjs BASE TOKEN EMAIL PASSWORD FOLDER-OF-THE-OTHERS
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { web } from "../web.mjs";
import { editorsOf } from "./drivers.mjs";
import { heapOf, latency, median, processorOf } from "./measure.mjs";
import { sectionsOf } from "./page.js";

const { chromium } = web("playwright-core");
const [base, token, email, password, folder] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SIZES = (process.env.NODES ?? "500 2000").split(" ").map(Number);
const ONLY = process.env.ONLY?.split(" ");
const TIMES = Number(process.env.TIMES ?? 12);
const slugOf = (nodes) => `bench-${nodes}`;

async function save(nodes) {
  const content = sectionsOf(`?nodes=${nodes}`).map(({ id, headings }) => ({
    id,
    type: "core/section",
    props: { spacing: "small" },
    slots: {
      content: headings.map((heading) => ({
        id: heading.id,
        type: "core/heading",
        props: { text: heading.text, size: "s" },
      })),
    },
  }));
  const slug = slugOf(nodes);
  const home = { format: "page/1", title: "Bench", content };
  const body = JSON.stringify({ format: "campaign/3", slug, title: "Bench", locales: ["en"], pages: { home } });
  const url = `${base}/api/studio/campaigns/${slug}`;
  const headers = { authorization: `Bearer ${token}` };
  const etag = (await fetch(url, { headers })).headers.get("etag");
  const answer = await fetch(url, { method: "PUT", headers: { ...headers, ...(etag && { "if-match": etag }) }, body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

async function signIn() {
  const answer = await fetch(`${base}/api/studio/session`, {
    method: "POST",
    headers: { origin: base, "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const [name, value] = answer.headers.get("set-cookie").split(";")[0].split("=");
  return [{ name, value, url: base }];
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://x").pathname;
  try {
    const bytes = readFileSync(join(folder, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const others = `http://127.0.0.1:${server.address().port}`;

const editors = editorsOf({ studio: { base, slugOf, cookies: await signIn() }, others });

/** One sitting: opens the editor afresh, works with the outline closed and then open. Answers figures by row. */
async function sitting(editor, nodes) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
  });
  try {
    if (editor.name === "Fanfare") await save(nodes);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
    if (editor.cookies) await context.addCookies(editor.cookies);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const canvas = page.frameLocator(editor.canvas);
    const figures = {};
    const begun = performance.now();
    const load = await processorOf(browser, async () => {
      await page.goto(editor.address(nodes));
      await canvas.locator(`#h${nodes / 10 - 1}x8`).waitFor({ state: "attached" });
      return performance.now() - begun;
    });
    figures["load"] = load.result;
    figures["load, processor"] = load.processor;
    figures["heap after loading"] = await heapOf(page);
    await work(browser, page, canvas, editor, "", figures);
    const rows = { canvas: editor.canvas, from: "pointerdown", shown: editor.rows };
    const opened = await processorOf(browser, () => latency(page, rows, () => editor.openOutline(page).click()));
    figures["open the outline"] = opened.result;
    figures["open the outline, processor"] = opened.processor;
    await work(browser, page, canvas, editor, ", outline open", figures);
    figures["heap at the end"] = await heapOf(page);
    return figures;
  } finally {
    await browser.close();
  }
}

async function work(browser, page, canvas, editor, when, figures) {
  const put = (name, times, { processor }, count) => {
    figures[`${name}${when}`] = median(times);
    figures[`${name}${when}, processor`] = processor / count;
  };
  const heading = (n) => canvas.locator(`#h0x${n}`);
  const words = new Map();
  const textOf = async (n) => words.get(n) ?? (await heading(n).textContent());
  const places = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((n) => heading(n).boundingBox()));
  const at = (n) => [places[n].x + 60, places[n].y + places[n].height / 2];
  const texts = await Promise.all(places.map((_, n) => textOf(n)));

  const selects = [];
  await page.mouse.click(...at(7));
  await page.waitForTimeout(800);
  const selecting = await processorOf(browser, async () => {
    for (let n = 0; n < TIMES; n++) {
      const which = (n * 3) % 8;
      selects.push(
        await latency(page, { canvas: editor.canvas, from: "pointerdown", shown: editor.selected, wanted: texts[which] }, () =>
          page.mouse.click(...at(which)),
        ),
      );
      await page.waitForTimeout(50);
    }
  });
  put("select", selects, selecting, TIMES);

  await page.mouse.click(...at(2));
  const field = editor.field(page);
  await field.click();
  await page.keyboard.press("End");
  let text = await field.inputValue();
  await page.waitForTimeout(800);
  const letters = [];
  const typing = await processorOf(browser, async () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyz".slice(0, TIMES)) {
      text += letter;
      const shown = (wanted, canvas) => canvas.querySelector("#h0x2").textContent === wanted;
      letters.push(
        await latency(page, { canvas: editor.canvas, from: "keydown", shown, wanted: text }, () => page.keyboard.press(letter)),
      );
      await page.waitForTimeout(50);
    }
  });
  put("letter", letters, typing, TIMES);

  const order = (canvas) =>
    canvas.evaluate((root) => [...root.querySelectorAll("[id^=h0x]")].map(({ id }) => id).join());
  const before = await order(canvas.locator("body"));
  const MOVES = 40;
  const [x, y] = at(1);
  const [, far] = at(6);
  await page.waitForTimeout(800);
  const dragging = await processorOf(browser, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 4, y + 4);
    for (let n = 1; n <= MOVES; n++) {
      await page.mouse.move(x + 4, y + ((far + 4 - y) * n) / MOVES);
      await page.waitForTimeout(16);
    }
  });
  figures[`drag${when}, processor`] = dragging.processor / MOVES;
  const moved = (wanted, canvas) =>
    [...canvas.querySelectorAll("[id^=h0x]")].map(({ id }) => id).join() !== wanted;
  const dropping = await processorOf(browser, () =>
    latency(page, { canvas: editor.canvas, from: "pointerup", shown: moved, wanted: before }, () => page.mouse.up()),
  );
  put("drop", [dropping.result], dropping, 1);
  const back = (wanted, canvas) =>
    [...canvas.querySelectorAll("[id^=h0x]")].map(({ id }) => id).join() === wanted;
  const undoing = await processorOf(browser, () =>
    latency(page, { canvas: editor.canvas, from: "keydown", shown: back, wanted: before }, () => page.keyboard.press("Control+z")),
  );
  put("undo", [undoing.result], undoing, 1);
}

for (let round = 0; round < ROUNDS; round++)
  for (const nodes of SIZES)
    for (let turn = 0; turn < editors.length; turn++) {
      const editor = editors[(turn + round) % editors.length];
      if (ONLY && !ONLY.includes(editor.name)) continue;
      console.error(`round ${round + 1} of ${ROUNDS}: ${editor.name}, ${nodes} nodes`);
      const figures = await sitting(editor, nodes).catch((problem) => {
        console.error(`${editor.name}: ${problem.message}`);
        return {};
      });
      if (process.env.VERBOSE) console.error(figures);
      console.log(JSON.stringify({ nodes, round, editor: editor.name, figures }));
    }
server.close();
