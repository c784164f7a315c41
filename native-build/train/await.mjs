// Returns when a URL answers with success; with status 1 when it has not within two minutes.
//   node await.mjs URL
const until = Date.now() + 120_000;

async function answers() {
  try {
    return (await fetch(process.argv[2])).ok;
  } catch {
    return false;
  }
}

while (!(await answers())) {
  if (Date.now() > until) process.exit(1);
  await new Promise((resume) => setTimeout(resume, 50));
}
