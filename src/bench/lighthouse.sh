#!/usr/bin/env bash
# Lighthouse's four categories for the published gala on its simulated phone. Needs npm once, for lighthouse.
#   CHROMIUM=/usr/bin/chromium RUNS=3 src/bench/lighthouse.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node npx
CHROME_PATH=${CHROMIUM:-$(command -v chromium || command -v google-chrome || die "needs Chromium: set CHROMIUM")}
export CHROME_PATH
runs=${RUNS:-3}
version=12.8.2
start_fanfare

flags="--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
flags="$flags --disable-component-update --disable-sync"
for run in $(seq "$runs"); do
  timeout 240 npx --yes "lighthouse@$version" "$base/gala" --quiet --output=json --output-path="$work/run$run.json" \
    --only-categories=performance,accessibility,best-practices,seo --chrome-flags="$flags" >"$work/lighthouse.log" 2>&1 ||
    die "lighthouse failed: $(tail -3 "$work/lighthouse.log")"
  node -p 'const r = JSON.parse(require("fs").readFileSync(process.argv[1])); Object.values(r.categories).map((c) => c.id + " " + Math.round(c.score * 100)).join(", ")' "$work/run$run.json" >&2
done

report lighthouse <<MD
## Lighthouse

Scores of \`/gala\`, mobile, median of $runs runs. Goal: at least 95 in all four.

$(node "$BENCH/lighthouse-table.mjs" "$work"/run*.json)

Lighthouse $version, $("$CHROME_PATH" --version 2>/dev/null | sed 's/ *$//'). Machine: $(machine). Command: \`RUNS=$runs src/bench/lighthouse.sh\`.
MD
