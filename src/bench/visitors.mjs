// Prints visitors' tokens as the server with this secret signs them, one a line, in the order their visitors
// came: what a crowd holds that has opened the page, without asking the server for each.
//   node visitors.mjs SECRET COUNT
import { createHmac, randomBytes } from "node:crypto";

const SORTABLE = 2_821_109_907_456;
const secret = process.argv[2];
const count = Number(process.argv[3]);
const issued = Math.floor(Date.now() / 1000);
const lines = [];
for (let n = 0; n < count; n++) {
  const id = (Date.now() + SORTABLE).toString(36) + randomBytes(10).toString("hex");
  const claim = `v1.${id}.${issued}`;
  lines.push(`${claim}.${createHmac("sha256", secret).update(claim).digest("base64url")}`);
}
process.stdout.write(lines.join("\n") + "\n");
