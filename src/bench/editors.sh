#!/usr/bin/env bash
# The designer beside Puck and GrapesJS, by turns, on pages of 500 and 2,000 nodes: how soon what one does shows, and what
# it costs the processor and the memory.
#   CHROMIUM=/usr/bin/chromium ROUNDS=5 NODES="500 2000" src/bench/editors.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node npm
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome || die "needs Chromium: set CHROMIUM")}
export CHROMIUM ROUNDS=${ROUNDS:-5}
cp -r "$BENCH/editors" "$work/editors"
npm ci --prefix "$work/editors" --prefer-offline --no-audit --no-fund --loglevel=error >&2
node "$BENCH/editors/build.mjs" "$work/editors" "$work/others"
start_fanfare

email=owner@example.com password="correct horse battery"
curl -fsS -o /dev/null -H "Content-Type: application/json" -H "Authorization: Bearer $FANFARE_ADMIN_TOKEN" \
  -d "{\"name\":\"Owner\",\"role\":\"owner\",\"email\":\"$email\",\"password\":\"$password\"}" "$base/api/studio/accounts"
node "$BENCH/editors/run.mjs" "$base" "$FANFARE_ADMIN_TOKEN" "$email" "$password" "$work/others" >"$work/figures"
node "$BENCH/editors/table.mjs" <"$work/figures" >"$work/table"
version() { node -p "require('$PWD/$BENCH/editors/package.json').dependencies['$1']"; }

report editors <<MD
## The designer beside other editors

The same page in the designer, in Puck $(version @puckeditor/core) and in GrapesJS $(version grapesjs), $ROUNDS rounds by turns, each in a browser of its own.
Times are from the press or key until it is painted; processor is what the browser's pages use for one action, in
milliseconds, until a second after the last; each row is the median. A ratio is the median of the rounds' own: below 1 the
designer takes less.

$(cat "$work/table")

$("$CHROMIUM" --version 2>/dev/null | sed 's/ *$//'), no GPU, a window of 1440 × 900. The designer comes from its server, which draws the page, and saves what is done;
the others are files that draw it themselves and save nothing.
Machine: $(machine). Command: \`ROUNDS=$ROUNDS src/bench/editors.sh\`.
MD
