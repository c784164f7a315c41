// How long the server takes to show a page of 500 nodes in the designer's canvas, and one node of it.
//
//   node src/bench/canvas.mjs http://localhost:8080 TOKEN [rounds]
const [, , server, token, rounds = "400"] = process.argv;
const SECTIONS = 25;
const PER_SECTION = 19;

const section = (s) => ({
  id: `s${s}`,
  type: "core/section",
  props: { tone: s % 2 === 0 ? "brand" : "plain" },
  slots: { content: Array.from({ length: PER_SECTION }, (_, n) => leaf(s, n)) },
});

const leaf = (s, n) =>
  [
    { id: `n${s}-${n}`, type: "core/heading", props: { text: `Heading ${s} ${n}` } },
    { id: `n${s}-${n}`, type: "core/text", props: { body: `<p>Paragraph <strong>${s}</strong> ${n}, {{visitor.name}}</p>` } },
    { id: `n${s}-${n}`, type: "core/button", props: { label: `Button ${s} ${n}` } },
  ][n % 3];

const content = Array.from({ length: SECTIONS }, (_, s) => section(s));
const texts = Object.fromEntries(
  content.flatMap((one) => one.slots.content).map((node) => [`${node.id}.${Object.keys(node.props)[0]}`, `文字 ${node.id}`]),
);
const campaign = {
  format: "campaign/3",
  slug: "bench",
  title: "Bench",
  locales: ["en", "zh-CN"],
  pages: { home: { format: "page/1", title: "Bench", content } },
  i18n: { "zh-CN": texts },
};

async function ask(path, body) {
  const before = performance.now();
  const answer = await fetch(`${server}/api/studio/campaigns/bench/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return { millis: performance.now() - before, bytes: text.length };
}

async function measure(name, path, body) {
  const times = [];
  let bytes = 0;
  for (let round = 0; round < Number(rounds); round++) {
    const one = await ask(path, body);
    times.push(one.millis);
    bytes = one.bytes;
  }
  const warm = times.slice(Math.floor(times.length / 2)).sort((a, b) => a - b);
  const at = (share) => warm[Math.floor(warm.length * share)].toFixed(1);
  console.log(`${name}: first ${times[0].toFixed(0)} ms, then p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; answer ${(bytes / 1024).toFixed(0)} KiB`);
}

const nodes = content.length * (1 + PER_SECTION);
const cut = { ...campaign, pages: { home: { content: [content[12].slots.content[1]] } }, i18n: {} };
console.log(`${nodes} nodes, document ${(JSON.stringify(campaign).length / 1024).toFixed(0)} KiB`);
await measure("one leaf, whole document sent", "canvas/node", { document: campaign, locale: "zh-CN", node: "n12-1" });
await measure("one leaf, document cut down", "canvas/node", { document: cut, locale: "en", node: "n12-1" });
await measure("a section of 20, whole document sent", "canvas/node", { document: campaign, locale: "zh-CN", node: "s12" });
await measure("the whole page, checked", "canvas", { document: campaign, locale: "zh-CN" });
