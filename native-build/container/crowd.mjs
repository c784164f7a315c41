// A crowd that draws while a server ends, and comes back to see whether what it was told is still so.
//   node crowd.mjs draw BASE_URL TOKEN FILE   publishes a campaign and draws without end; prints "drawing" after
//                                             500 answers, and ends when the server has gone
//   node crowd.mjs ask BASE_URL FILE          asks again for every draw in FILE: each answer must be the same
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const PLAYERS = 32;
const [what, base, ...rest] = process.argv.slice(2);

async function draw(key, cookie) {
  const answer = await fetch(`${base}/play/bench/w1.spin`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key, ...(cookie === "" ? {} : { Cookie: cookie }) },
    body: '{"input":{}}',
  });
  const body = await answer.text();
  const set = /fanfare_visitor=[^;]+/.exec(answer.headers.get("set-cookie") ?? "");
  return { status: answer.status, key, cookie: set === null ? cookie : set[0], body };
}

async function drawWhileItLasts(token, file) {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const campaign = readFileSync(new URL("../../src/bench/draws.json", import.meta.url));
  for (const [method, path, body] of [["PUT", "", campaign], ["POST", "/releases", ""]]) {
    const answer = await fetch(`${base}/api/studio/campaigns/bench${path}`, { method, headers, body });
    if (!answer.ok) throw new Error(`${method} bench${path}: ${answer.status} ${await answer.text()}`);
  }
  const answered = [];
  let cutOff = 0;
  async function play() {
    for (;;) {
      let reply;
      try {
        reply = await draw(randomUUID(), "");
      } catch {
        cutOff++;
        return;
      }
      if (reply.status === 503) return;
      if (reply.status !== 200) throw new Error(`a draw was answered with ${reply.status}: ${reply.body}`);
      answered.push(reply);
      if (answered.length === 500) console.log("drawing");
    }
  }
  await Promise.all(Array.from({ length: PLAYERS }, play));
  writeFileSync(file, JSON.stringify(answered));
  console.error(`${answered.length} draws were answered; ${cutOff} of ${PLAYERS} players found the server gone`);
}

async function askAgain(file) {
  const answered = JSON.parse(readFileSync(file, "utf8"));
  if (answered.length < 500) throw new Error(`only ${answered.length} draws were answered`);
  for (const before of answered) {
    const now = await draw(before.key, before.cookie);
    if (now.body !== before.body) throw new Error(`${before.key} was answered ${before.body}, and now ${now.body}`);
  }
  console.error(`all ${answered.length} answers stand`);
}

await (what === "draw" ? drawWhileItLasts(...rest) : askAgain(...rest));
