// Returns when a URL answers with success; with status 1 when it has not within two minutes, or as soon as the
// process that should answer is gone.
//   node await.mjs URL PID
const until = Date.now() + 120_000;

async function answers() {
  try {
    return (await fetch(process.argv[2])).ok;
  } catch {
    return false;
  }
}

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

while (!(await answers())) {
  if (Date.now() > until || !runs(Number(process.argv[3]))) process.exit(1);
  await new Promise((resume) => setTimeout(resume, 50));
}
