#!/usr/bin/env node
// Shows every screen of the designer of a fresh server, light and dark, and takes a picture of each, or looks
// at each with axe. designer-screens.sh starts the server; the test ScreensIT has axe look.
//   node src/bench/designer-screens.mjs SERVER TOKEN [SCREEN …]
// PICTURES is the folder of the pictures; AXE=1 looks instead, LANGUAGE=zh does it in Chinese.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWNER, PASSWORD, setStage, studioAt } from "./designer-stage.mjs";
import { DOORS, SCREENS } from "./designer-scenes.mjs";
import { wordsOf } from "./designer-words.mjs";
import { web } from "./web.mjs";

const { chromium } = web("playwright-core");

const [server, token, ...only] = process.argv.slice(2);
// Under a name in the browser: a preview says so when a phone cannot reach it under its address.
const base = server.replace("127.0.0.1", "studio.localhost");
const language = process.env.LANGUAGE === "zh" ? "zh" : "en";
const looks = process.env.AXE === "1";
const schemes = looks ? ["light"] : ["light", "dark"];
const folder = process.env.PICTURES ?? "docs/images";
const words = await wordsOf(language);
const studio = studioAt(server, token);
const axe = looks ? readFileSync(web.resolve("axe-core/axe.min.js"), "utf8") : "";
// Only what hangs takes as long, however busy the machine is.
const LONGEST = 300_000;
const PAUSE = 50;
const found = [];
const failed = [];

async function visit(colorScheme, width, state) {
  return pageOf(await roomOf(colorScheme, width, state), width);
}

/** A browser of its own: what is kept on the device is kept for its later pages. */
async function roomOf(colorScheme, width, state) {
  const context = await browser.newContext({
    viewport: sizeOf(width),
    colorScheme,
    reducedMotion: "reduce",
    locale: language === "zh" ? "zh-CN" : "en-GB",
    timezoneId: "Europe/Berlin",
    ...(state && { storageState: state }),
  });
  context.setDefaultTimeout(LONGEST);
  return context;
}

async function pageOf(context, width) {
  const page = await context.newPage();
  await page.setViewportSize(sizeOf(width));
  return page;
}

function sizeOf(width) {
  return { width, height: width > 1000 ? 900 : 1080 };
}

/** Nothing says that it is still to come: no text of waiting, no picture and no font under way. */
async function arrived(page) {
  const waiting = [words.loading, words.checking];
  const has = (frame) =>
    frame.evaluate(
      (texts) =>
        document.fonts.status === "loaded" &&
        [...document.images].every((one) => one.complete || one.loading === "lazy") &&
        ![...document.querySelectorAll("[role=status], .quiet")].some((one) => texts.includes(one.textContent.trim())),
      waiting,
    );
  for (let looks = 0; looks < LONGEST / PAUSE; looks++) {
    // A frame may be replaced meanwhile: then it is looked for again.
    const all = await Promise.all(page.frames().map((frame) => has(frame).catch(() => false)));
    if (all.every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error("something is still to come");
}

/** Neither a pointer nor a ring of the keyboard: a picture shows what is there, not where somebody is. */
async function settle(page) {
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    const calm = new CSSStyleSheet();
    calm.replaceSync(
      "*, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important }" +
        ":focus-visible, [data-focus-visible] { outline-color: transparent !important }" +
        ".input:focus { border-color: var(--line) !important; background: var(--sheet-2) !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, calm];
  });
  await arrived(page);
  await page.evaluate(() => Promise.all([...document.images].map((one) => one.decode().catch(() => {}))));
}

async function picture(page, name) {
  await settle(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 72 });
  writeFileSync(join(folder, `designer-${name}.webp`), Buffer.from(data, "base64"));
}

/** In one visit: all rules in light colours, then what dark ones change. Contrast does not depend on the language. */
async function look(page, name) {
  await arrived(page);
  await page.evaluate(axe);
  const contrast = "color-contrast";
  await judge(page, `${name}-light`, language === "en" ? {} : { rules: { [contrast]: { enabled: false } } });
  if (language !== "en") return;
  await page.emulateMedia({ colorScheme: "dark" });
  await judge(page, `${name}-dark`, { runOnly: { type: "rule", values: [contrast] } });
}

async function judge(page, name, rules) {
  const violations = await page.evaluate(async (options) => {
    const context = { exclude: [["iframe"], ["[data-live-announcer]"]] };
    return (await window.axe.run(context, options)).violations;
  }, { resultTypes: ["violations"], ...rules });
  for (const { id, impact, nodes } of violations)
    for (const node of nodes.slice(0, 4)) found.push(`${name}: ${impact} ${id}: ${node.html.slice(0, 200)}\n  ${node.failureSummary}`);
}

async function show(page, scheme, { name, open }, send) {
  if (only.length > 0 && !only.includes(name)) return;
  try {
    await open({ page, words, send, base });
    await (looks ? look(page, name) : picture(page, `${name}-${scheme}`));
  } catch (failure) {
    failed.push(`${name}-${scheme}: ${failure.message.split("\n").slice(0, 3).join(" ")}`);
    if (process.env.DEBUG_PICTURES) await page.screenshot({ path: join(process.env.DEBUG_PICTURES, `${name}-${scheme}.png`) });
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
});
try {
  for (const scheme of schemes) await show(await visit(scheme, 1440), scheme, DOORS.first);
  await studio("POST", "/accounts", { ...OWNER, password: PASSWORD, role: "owner" });
  const stage = await setStage(studio);
  for (const scheme of schemes) await show(await visit(scheme, 1440), scheme, DOORS.signIn);
  const door = await visit("light", 1440);
  await DOORS.enter(door, base, words, OWNER.email);
  const state = await door.context().storageState();
  for (const scheme of schemes) {
    await stage.again();
    const room = await roomOf(scheme, 1440, state);
    for (const screen of SCREENS) {
      const width = screen.width ?? 1440;
      const page = screen.door ? await visit(scheme, width) : await pageOf(room, width);
      await show(page, scheme, screen, stage.send);
      await page.close();
    }
    await room.close();
  }
} finally {
  await browser.close();
}
for (const line of [...failed.map((one) => `not shown: ${one}`), ...found]) console.log(line);
console.log(`${failed.length} screens not shown, ${found.length} findings of axe`);
if (failed.length + found.length > 0) process.exitCode = 1;
