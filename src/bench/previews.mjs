#!/usr/bin/env node
// Takes the pictures of page templates and components from pages that a running server has published:
// page-templates/*/preview.<language>.webp, in the languages of the designer, and components/*/preview.webp.
//   node src/bench/previews.mjs http://localhost:8080 TOKEN [NAME …]
// Names, if there are any, say which. CHROMIUM is the browser, chromium when it is not set.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { web } from "./web.mjs";

const { chromium } = web("playwright-core");

const [base = "http://localhost:8080", token = "", ...only] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
const wanted = (name) => only.length === 0 || only.includes(name);
/** What the examples of components name. */
const RESOURCES = {
  quizzes: {
    gala: {
      questions: [
        { id: "q1", text: "Which river runs through Hamburg?", choices: ["Elbe", "Main"], answer: [0] },
        { id: "q2", text: "How many strings has a cello?", choices: ["Four", "Six"], answer: [0] },
        { id: "q3", text: "What is 7 times 8?", choices: ["54", "56"], answer: [1] },
      ],
      seconds: 15,
      pass: 2,
    },
    style: {
      questions: [{ id: "q1", text: "Saturday?", choices: ["In bed", "Out"], types: ["calm", "wild"] }],
      results: [
        { id: "calm", title: "The harbour", text: "You like to arrive, and others like to find you there." },
        { id: "wild", title: "The open sea", text: "You like to leave." },
      ],
    },
  },
  polls: {
    song: {
      question: "Which song opens the night?",
      options: [
        { id: "tide", title: "Tide" },
        { id: "spark", title: "Spark" },
        { id: "dusk", title: "Dusk" },
      ],
      results: "always",
    },
  },
  coupons: { welcome: { title: "20 % off", pattern: "WELCOME", stock: 1 } },
  checkins: {
    week: { milestones: [{ id: "three", title: "Three days: a sticker", days: 3 }, { id: "seven", title: "All seven: the draw", days: 7 }] },
  },
  forms: {
    register: { fields: [{ name: "name", type: "name" }] },
    lead: { fields: [{ name: "email", type: "email" }] },
  },
};

async function publish(slug, document) {
  const url = `${base}/api/studio/campaigns/${slug}`;
  const headers = { authorization: `Bearer ${token}` };
  const etag = (await fetch(url, { headers })).headers.get("etag");
  const match = etag ? { "if-match": etag } : {};
  for (const [method, path, body] of [
    ["PUT", url, JSON.stringify({ ...document, slug })],
    ["POST", `${url}/releases`, ""],
  ]) {
    const answer = await fetch(path, { method, headers: { ...headers, ...(method === "PUT" && match) }, body });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
}

/** The same document with its countdowns ending two days from now. */
function soon(document) {
  const end = new Date(Date.now() + 47.6 * 3_600_000).toISOString();
  return JSON.parse(JSON.stringify(document, (name, value) => (name === "until" ? end : value)));
}

function folders(name, file) {
  return readdirSync(join(root, name)).filter((one) => existsSync(join(root, name, one, file)) && wanted(one));
}

function read(...path) {
  return JSON.parse(readFileSync(join(root, ...path), "utf8"));
}

/** A page with one component in the middle, as it is dropped from the palette. */
function exampleOf(definition) {
  const { props = {}, slots, resources = {} } = definition.example;
  const example = { id: "example", type: definition.name, props, ...(slots && { slots }) };
  const node = showsField(definition) ? inForm(example, Object.keys(resources.forms)[0]) : example;
  const open = definition.name === "core/dialog" ? { on: { enter: [{ open: "example" }] } } : {};
  const bare = ["core/hero", "core/section", "core/dialog"].includes(definition.name);
  const content = bare
    ? [node]
    : [{ id: "around", type: "core/section", props: { tone: "sunken", width: "medium", height: "tall", spacing: "small" }, slots: { content: [node] } }];
  const home = { format: "page/1", title: "Example", content, ...open };
  return { format: "campaign/3", title: "Example", locales: ["en"], pages: { home }, resources: { ...RESOURCES, ...resources } };
}

function showsField(definition) {
  return Object.values(definition.props.properties ?? {}).some((prop) => prop["x-control"] === "field");
}

function inForm(field, form) {
  return { id: "form", type: "core/form", props: { form }, slots: { fields: [field] } };
}

/** What the designer speaks. */
const LANGUAGES = ["en", "zh-CN"];

async function pageOf(browser, width, height, path, language = "en") {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
    locale: language,
  });
  const page = await context.newPage();
  await page.goto(`${base}${path}?lang=${language}`);
  await page.waitForFunction(() => document.fonts.status === "loaded" && [...document.images].every((one) => one.complete));
  return page;
}

async function webp(page, quality) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
  return Buffer.from(data, "base64");
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-quic"] });
try {
  for (const name of folders("page-templates", "campaign.json")) {
    const slug = `preview-${name}`;
    await publish(slug, soon(read("page-templates", name, "campaign.json")));
    for (const language of LANGUAGES) {
      const page = await pageOf(browser, 1200, 900, `/${slug}`, language);
      writeFileSync(join(root, "page-templates", name, `preview.${language}.webp`), await webp(page, 72));
      await page.context().close();
    }
  }
  for (const name of folders("components", "component.json")) {
    const definition = read("components", name, "component.json");
    await publish(`example-${name}`, exampleOf(definition));
    const page = await pageOf(browser, 560, 420, `/example-${name}`);
    writeFileSync(join(root, "components", name, "preview.webp"), await webp(page, 60));
    await page.context().close();
  }
} finally {
  await browser.close();
}
