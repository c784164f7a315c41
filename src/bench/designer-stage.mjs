// What the pictures of the designer show: two campaigns, their library, versions and people, made through
// the API of a running server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const GALA = "gala-night";
export const POSTER = "summer-poster";
export const PASSWORD = "correct horse battery";
export const OWNER = { name: "Mina Park", email: "mina@example.com" };
const EDITOR = { name: "Wei Chen", email: "wei@example.com" };
export const VIEWER = { name: "Jonas Weber", email: "jonas@example.com" };

const PICTURES = [
  ["hero", "Product launch", "A page that announces a product"],
  ["countdown", "Flash sale", "A countdown of hours, minutes and seconds"],
  ["quiz", "Quiz night", "A question with its choices"],
  ["checkin-calendar", "Check-in week", "A card with seven days"],
  ["prize-wheel", "Prize wheel", "A wheel with six prizes"],
];

/** Talks to the studio's API with the operator's token, or as whom a cookie names. */
export function studioAt(base, token) {
  return async function send(method, path, body, headers = {}) {
    const raw = Buffer.isBuffer(body);
    const answer = await fetch(`${base}/api/studio${path}`, {
      method,
      headers: {
        ...(headers.cookie ? { origin: base } : { authorization: `Bearer ${token}` }),
        "content-type": raw ? "application/octet-stream" : "application/json",
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    const cookie = answer.headers.get("set-cookie")?.split(";")[0];
    return { etag: answer.headers.get("etag"), cookie, body: text === "" ? null : JSON.parse(text) };
  };
}

/** Everything but the owner, who comes first and by hand. Answers the API as an editor, and how to set
 * the two campaigns back. */
export async function setStage(studio) {
  for (const person of [
    { ...EDITOR, role: "editor" },
    { ...VIEWER, role: "viewer" },
  ])
    await studio("POST", "/accounts", { ...person, password: PASSWORD });
  const { cookie } = await studio("POST", "/session", { email: EDITOR.email, password: PASSWORD });
  const send = (method, path, body, headers) => studio(method, path, body, { cookie, ...headers });
  const references = await library(send);
  await send("PUT", `/campaigns/${POSTER}`, poster(references[0]));
  for (const [name, slug] of [
    ["checkin-week", "sunrise-week"],
    ["product-launch", "new-headphones"],
  ])
    await send("PUT", `/campaigns/${slug}`, { ...template(name), slug });
  await gala(send);
  const kept = await Promise.all([GALA, POSTER].map(async (slug) => (await send("GET", `/campaigns/${slug}`)).body));
  const again = async () => {
    for (const document of kept.map((body) => body.campaign ?? body)) {
      const path = `/campaigns/${document.slug}`;
      const { etag, body } = await send("GET", path);
      if (JSON.stringify(body.campaign ?? body) !== JSON.stringify(document))
        await send("PUT", path, document, { "if-match": etag });
    }
  };
  return { again, send };
}

/** Saves the poster once more, as somebody else at the same time. */
export async function saveOver(send, words) {
  const { etag, body } = await send("GET", `/campaigns/${POSTER}`);
  const draft = structuredClone(body.campaign ?? body);
  draft.pages.home.content[0].slots.content[0].props.text = words;
  await send("PUT", `/campaigns/${POSTER}`, draft, { "if-match": etag });
}

async function library(send) {
  const references = [];
  for (const [component, title, alt] of PICTURES) {
    const picture = readFileSync(join(root, "components", component, "preview.webp"));
    const { body } = await send("POST", `/assets?name=${component}.webp`, picture);
    await send("PATCH", `/assets/${body.asset.id}`, { title, alt });
    references.push(body.asset.reference);
  }
  return references;
}

function template(name) {
  return JSON.parse(readFileSync(join(root, "page-templates", name, "campaign.json"), "utf8"));
}

/** The same campaign with its English texts in the nodes and its Chinese ones as the translation. */
function englishFirst(document) {
  const chinese = {};
  const turn = (node) => {
    for (const [key, text] of Object.entries(document.i18n.en)) {
      const [id, ...path] = key.split(".");
      if (id !== node.id) continue;
      const last = path.pop();
      const holder = path.reduce((inside, step) => inside?.[step], node.props);
      if (holder?.[last] === undefined) continue;
      chinese[key] = holder[last];
      holder[last] = text;
    }
    Object.values(node.slots ?? {}).flat().forEach(turn);
  };
  Object.values(document.pages).flatMap(({ content }) => content).forEach(turn);
  return { ...document, locales: ["en", "zh-CN"], i18n: { "zh-CN": chinese } };
}

/** A poster that publishes, with things worth a look: a picture nobody described, a text in one language. */
function poster(picture) {
  const content = [
    {
      id: "title",
      type: "core/heading",
      props: { text: "Summer starts here", level: "h1", size: "xl" },
    },
    { id: "picture", type: "core/image", props: { src: `${picture}?focal=0.35,0.3` } },
    { id: "words", type: "core/text", props: { body: "<p>Three concerts by the lake.</p>" } },
  ];
  const home = {
    format: "page/1",
    title: { en: "Summer poster", zh: "夏日海报" },
    description: { en: "Three concerts", zh: "三场音乐会" },
    content: [{ id: "all", type: "core/section", props: { tone: "brand" }, slots: { content } }],
  };
  return {
    format: "campaign/3",
    slug: POSTER,
    title: "Summer poster",
    locales: ["en", "zh"],
    pages: { home },
    i18n: { zh: { "title.text": "夏天从这里开始" } },
  };
}

/** The gala in English first, with one resource of each kind, three versions and one release. */
async function gala(send) {
  const begun = englishFirst(template("gala-quiz-draw"));
  const opens = "2027-02-05T12:00:00+08:00";
  const moment = (at, prize) => ({ at: `2027-02-${at}:00:00+08:00`, prize });
  const document = {
    ...begun,
    slug: GALA,
    resources: {
      ...begun.resources,
      pools: {
        ...begun.resources.pools,
        stage: {
          mode: "moments",
          prizes: [
            { id: "seat", title: { en: "A seat in the first row", "zh-CN": "前排座位" }, stock: 5 },
            { id: "poster", title: { en: "A signed poster", "zh-CN": "签名海报" }, stock: 8 },
          ],
          moments: [
            ...["05T13", "05T18", "06T10", "06T19", "07T20"].map((at) => moment(at, "seat")),
            ...["05T15", "05T21", "06T12", "06T22", "07T12"].map((at) => moment(at, "poster")),
          ],
        },
      },
      polls: {
        song: {
          question: { en: "Which song opens the night?", "zh-CN": "哪首歌开场？" },
          options: [
            { id: "tide", title: { en: "Tide", "zh-CN": "潮汐" } },
            { id: "spark", title: { en: "Spark", "zh-CN": "火花" } },
            { id: "dusk", title: { en: "Dusk", "zh-CN": "黄昏" } },
          ],
          results: "always",
        },
      },
      coupons: {
        welcome: { title: { en: "20 % off", "zh-CN": "八折" }, pattern: "GALA-******", stock: 500 },
      },
      checkins: {
        week: {
          milestones: [
            { id: "three", title: { en: "Three days: a sticker", "zh-CN": "三天：贴纸" }, days: 3 },
            { id: "seven", title: { en: "All seven: the draw", "zh-CN": "七天：抽奖" }, days: 7 },
          ],
        },
      },
    },
    window: { opens, closes: "2027-02-08T00:00:00+08:00" },
  };
  const path = `/campaigns/${GALA}`;
  const saved = await send("PUT", path, document);
  await send("POST", `${path}/releases`);
  const title = document.pages.home.content[0].slots.content[0].props;
  title.text = "Gala night: good luck starts here";
  const second = await send("PUT", path, document, { "if-match": saved.etag });
  title.sub = "Five questions, one wheel, and something for everyone.";
  await send("PUT", path, document, { "if-match": second.etag });
}
