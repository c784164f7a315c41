// Plays the demo on a running server as visitors do: what a Java learns from, when its AOT
// cache is made. Ends with status 1 when an answer is not what it should be.
//   node play-gala.mjs BASE_URL [VISITORS]
import { randomInt, randomUUID } from "node:crypto";

const [base, visitors = "60"] = process.argv.slice(2);
const PAGES = ["", "/register", "/quiz", "/draw", "/result"];
const ENCODINGS = ["br", "gzip", "identity"];

async function ask(path, { method = "GET", headers = {}, body, status = 200 } = {}) {
  const answer = await fetch(base + path, { method, headers, body });
  const text = await answer.text();
  if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return { answer, text };
}

class Visitor {
  #cookie = "";

  async me() {
    const { answer } = await ask("/play/gala/me?lang=en", { headers: this.#headers() });
    const cookie = /fanfare_visitor=[^;]+/.exec(answer.headers.get("set-cookie") ?? "");
    if (cookie !== null) this.#cookie = cookie[0];
  }

  async act(binding, input) {
    const { text } = await ask(`/play/gala/${binding}?lang=en`, {
      method: "POST",
      headers: { ...this.#headers(), "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
      body: JSON.stringify({ input }),
    });
    return JSON.parse(text);
  }

  async play(number) {
    for (const page of PAGES) {
      const encoding = ENCODINGS[number % ENCODINGS.length];
      const { answer } = await ask("/gala" + page, { headers: { ...this.#headers(), "Accept-Encoding": encoding } });
      await ask("/gala" + page, { headers: { "Accept-Encoding": encoding, "If-None-Match": answer.headers.get("etag") }, status: 304 });
    }
    await this.me();
    await this.act("registerForm.submit", { name: `Visitor ${number}`, phone: `138${randomInt(10_000_000, 99_999_999)}`, consent: true });
    let asked = await this.act("q1.start", {});
    while (asked.data?.question !== undefined) {
      asked = await this.act("q1.answer", { index: asked.data.index, choice: [randomInt(0, 3)] });
    }
    await this.act("q1.finish", {});
    await this.act("w1.spin", {});
    await this.me();
    await ask("/play/gala/winners?lang=en");
  }

  #headers() {
    return this.#cookie === "" ? {} : { Cookie: this.#cookie };
  }
}

for (let number = 0; number < Number(visitors); number++) await new Visitor().play(number);
