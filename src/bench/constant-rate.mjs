// Sends POST requests on a fixed schedule over keep-alive connections and measures each from the time it was
// due, not from the time a connection was free for it: a pause of the server counts for all who wait.
// Each is sent by the next visitor of a file of tokens.
//   node constant-rate.mjs URL REQUESTS_A_SECOND SECONDS CONNECTIONS VISITORS
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "node:net";

const url = new URL(process.argv[2]);
const [rate, seconds, connections] = process.argv.slice(3, 6).map(Number);
const visitors = readFileSync(process.argv[6], "utf8").trim().split("\n");
let visitor = 0;
const total = Math.floor(rate * seconds);
const body = '{"input":{}}';
const idle = [];
const waiting = [];
const latencies = new Float64Array(total);
let due = 0;
let done = 0;
let start = 0;
let lastDone = 0;

function fail(message) {
  console.error(`constant-rate: ${message}`);
  process.exit(1);
}

function send(connection, dueAt) {
  connection.dueAt = dueAt;
  connection.socket.write(
    `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n` +
      `Cookie: fanfare_visitor=${visitors[visitor++ % visitors.length]}\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}

function answered(connection) {
  lastDone = performance.now();
  latencies[done++] = lastDone - connection.dueAt;
  if (done === total) finish();
  else if (waiting.length > 0) send(connection, waiting.shift());
  else idle.push(connection);
}

function receive(connection, chunk) {
  connection.received += chunk.toString("latin1");
  const head = connection.received.indexOf("\r\n\r\n");
  if (head < 0) return;
  const text = connection.received.slice(0, head);
  if (!text.startsWith("HTTP/1.1 200")) fail(`answered ${connection.received.slice(0, 300)}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(text);
  if (length === null) fail("an answer has no Content-Length");
  if (connection.received.length < head + 4 + Number(length[1])) return;
  connection.received = "";
  answered(connection);
}

function open() {
  return new Promise((resolve) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    const connection = { socket, received: "", dueAt: 0 };
    socket.on("connect", () => resolve(connection));
    socket.on("data", (chunk) => receive(connection, chunk));
    socket.on("error", (error) => fail(error.message));
    socket.on("close", () => done < total && fail("the server closed a connection"));
  });
}

function tick() {
  const now = performance.now();
  while (due < total && start + (due * 1000) / rate <= now) {
    const dueAt = start + (due++ * 1000) / rate;
    const connection = idle.pop();
    if (connection === undefined) waiting.push(dueAt);
    else send(connection, dueAt);
  }
  if (due < total) setTimeout(tick, 1);
}

function finish() {
  latencies.sort();
  const at = (share) => Number(latencies[Math.min(total - 1, Math.ceil(share * total) - 1)].toFixed(2));
  const achieved = Number((total / ((lastDone - start) / 1000)).toFixed(0));
  console.log(JSON.stringify({ rate: achieved, total, p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) }));
  process.exit(0);
}

if (!(total > 0 && connections > 0)) fail("usage: URL REQUESTS_A_SECOND SECONDS CONNECTIONS VISITORS");
setTimeout(() => fail(`only ${done} of ${total} answers came in time`), (seconds + 30) * 1000);
idle.push(...(await Promise.all(Array.from({ length: connections }, open))));
start = performance.now() + 50;
tick();
