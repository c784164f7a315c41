// The screens of the designer and the way to each, by what a marketer sees: roles and names.
import { GALA, PASSWORD, POSTER, VIEWER, saveOver } from "./designer-stage.mjs";

const button = (at, name) => at.getByRole("button", { name, exact: true });
const heading = (at, name) => at.getByRole("heading", { name, exact: true });
const canvas = (page) => page.frameLocator("iframe.page-frame");

async function enter(page, base, words, email) {
  await page.goto(`${base}/studio/`);
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await button(page, words.signIn).click();
  await heading(page, words.campaigns).first().waitFor();
}

async function home({ page, base, words }) {
  await page.goto(`${base}/studio/`);
  await heading(page, words.campaigns).first().waitFor();
  await page.locator(".cards iframe, .cards img").first().waitFor();
}

async function edit({ page, base }, slug = GALA) {
  await page.goto(`${base}/studio/${slug}`);
  await canvas(page).locator("#title").waitFor();
}

/** The editor with a panel on the left and something selected on the page. */
function panel(name, id = "title") {
  return async (scene) => {
    await edit(scene);
    await scene.page.getByRole("tab", { name: scene.words.panels[name], exact: true }).click();
    if (id) await canvas(scene.page).locator(`#${id}`).click({ position: { x: 8, y: 8 } });
  };
}

/** One tab of the properties of a component. */
function properties(tab, id) {
  return async (scene) => {
    await edit(scene);
    const { page, words } = scene;
    await page.getByRole("tab", { name: words.panels.outline, exact: true }).click();
    await canvas(page).locator(`#${id}`).click({ position: { x: 8, y: 8 } });
    await page.getByRole("complementary").getByRole("tab", { name: words.tabs[tab] }).click();
  };
}

/** The editor of a resource, at one of its tabs; a text for visitors is its name in the campaign's language. */
function resource(name, tab) {
  return async (scene) => {
    await edit(scene);
    const { page, words } = scene;
    await page.getByRole("tab", { name: words.panels.data, exact: true }).click();
    const named = name instanceof RegExp ? name : `${words.data.edit(name)} `;
    await page.getByRole("button", { name: named }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    if (tab) await dialog.getByRole("tab", { name: words.data[tab] }).click();
  };
}

async function dialogOf(scene, name, slug) {
  await edit(scene, slug);
  await button(scene.page, scene.words[name]).click();
  await scene.page.getByRole("dialog").waitFor();
}

export const DOORS = {
  enter,
  first: {
    name: "first-run",
    open: async ({ page, base, words }) => {
      await page.goto(`${base}/studio/`);
      await heading(page, words.firstRun).waitFor();
    },
  },
  signIn: {
    name: "sign-in",
    open: async ({ page, base, words }) => {
      await page.goto(`${base}/studio/`);
      await heading(page, words.signIn).waitFor();
    },
  },
};

export const SCREENS = [
  { name: "home", open: home },
  {
    name: "new-campaign",
    open: async (scene) => {
      await home(scene);
      await button(scene.page, scene.words.newCampaign).click();
      await scene.page.getByLabel(scene.words.titleField, { exact: true }).fill("Autumn raffle");
      await scene.page.locator(".template img").last().waitFor();
    },
  },
  {
    name: "people",
    open: async (scene) => {
      await home(scene);
      await button(scene.page, scene.words.people).click();
      await scene.page.locator(".person").nth(2).waitFor();
    },
  },
  {
    name: "account",
    open: async (scene) => {
      await home(scene);
      await scene.page.locator(".account-name").click();
      await scene.page.getByRole("dialog").waitFor();
    },
  },
  { name: "add", open: panel("add") },
  { name: "820", width: 820, open: panel("outline", null) },
  { name: "outline", open: panel("outline") },
  { name: "pages", open: panel("pages", null) },
  { name: "theme", open: panel("theme") },
  {
    name: "theme-preview",
    open: async (scene) => {
      await panel("theme", null)(scene);
      await button(scene.page, scene.words.data.themePreview).click();
      await scene.page.getByRole("dialog").locator("iframe").first().waitFor();
    },
  },
  { name: "data", open: panel("data") },
  {
    name: "library",
    open: async (scene) => {
      await panel("library")(scene);
      await scene.page.locator(".asset").first().click();
      await scene.page.locator(".asset-details").waitFor();
    },
  },
  {
    name: "image",
    open: async (scene) => {
      await edit(scene, POSTER);
      await scene.page.getByRole("tab", { name: scene.words.panels.outline, exact: true }).click();
      await canvas(scene.page).locator("#picture").click();
      await scene.page.locator(".focal-picture").waitFor();
    },
  },
  { name: "actions", open: properties("actions", "register") },
  { name: "visibility", open: properties("show", "continue") },
  { name: "quiz", open: resource("gala") },
  { name: "pool", open: resource("main", "prizes") },
  { name: "expected-wins", open: resource("main", "expected") },
  { name: "timeline", open: resource("stage", "when") },
  { name: "form", open: resource("register") },
  { name: "poll", open: resource(/Which song opens the night|哪首歌开场/) },
  { name: "coupon", open: resource(/20 % off|八折/) },
  { name: "check-in", open: resource("week") },
  {
    name: "texts",
    open: async (scene) => {
      await panel("data", null)(scene);
      await button(scene.page, scene.words.data.allTexts).click();
      await scene.page.locator(".texts-table").waitFor();
    },
  },
  {
    name: "preview",
    open: async (scene) => {
      await dialogOf(scene, "preview");
      await scene.page.frameLocator("iframe.preview-phone").locator("#title").waitFor();
    },
  },
  {
    name: "versions",
    open: async (scene) => {
      await dialogOf(scene, "versions");
      await scene.page.getByRole("option").last().click();
      await scene.page.locator("ins").first().waitFor();
    },
  },
  {
    name: "publish",
    open: async (scene) => {
      await dialogOf(scene, "publish", POSTER);
      await scene.page.locator(".findings.warning").waitFor();
    },
  },
  {
    name: "published",
    open: async (scene) => {
      await dialogOf(scene, "publish", POSTER);
      await button(scene.page, scene.words.publishNow).click();
      await heading(scene.page, scene.words.isLive).waitFor();
    },
  },
  {
    name: "viewer",
    door: true,
    open: async (scene) => {
      await enter(scene.page, scene.base, scene.words, VIEWER.email);
      await panel("outline")(scene);
    },
  },
  {
    name: "history",
    open: async (scene) => {
      await edit(scene);
      const { page, words } = scene;
      await page.getByRole("tab", { name: words.panels.add, exact: true }).click();
      await canvas(page).locator("#title").click({ position: { x: 8, y: 8 } });
      await page.locator(".palette-item").first().click();
      await canvas(page).locator("#title").click({ position: { x: 8, y: 8 } });
      await page.keyboard.press("Alt+ArrowDown");
      await button(page, words.undo).click();
      await button(page, words.history).click();
      await page.locator(".history-list").waitFor();
    },
  },
  {
    name: "conflict",
    open: async (scene) => {
      await edit(scene, POSTER);
      const { page } = scene;
      await saveOver(scene.send, "Summer starts on 10 July");
      await canvas(page).locator("#title").dblclick();
      await canvas(page).locator("[contenteditable]").waitFor();
      await page.keyboard.press("End");
      await page.keyboard.type(" and now");
      await page.keyboard.press("Escape");
      await page.getByRole("alertdialog").waitFor();
    },
  },
];
