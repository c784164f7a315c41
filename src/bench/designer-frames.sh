#!/usr/bin/env bash
# How smooth the designer is on a page of 500 nodes: what each frame costs the browser while somebody
# selects, drags and types, from the browser's own trace; and how soon a changed property shows.
#   CHROMIUM=/usr/bin/chromium src/bench/designer-frames.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome || die "needs Chromium: set CHROMIUM")}
export CHROMIUM
start_fanfare

email=owner@example.com password="correct horse battery"
curl -fsS -o /dev/null -H "Content-Type: application/json" -H "Authorization: Bearer $FANFARE_ADMIN_TOKEN" \
  -d "{\"name\":\"Owner\",\"role\":\"owner\",\"email\":\"$email\",\"password\":\"$password\"}" "$base/api/studio/accounts"
node "$BENCH/designer-frames.mjs" "$base" "$FANFARE_ADMIN_TOKEN" "$email" "$password" >"$work/table"

report designer-frames <<MD
## The designer's frames

Goals on a page of 500 nodes: a frame costs at most 16 ms in the median and 50 ms at p95; a changed property shows
within 100 ms at p95.

$(cat "$work/table")

Work of a frame: what the page's main thread did from one frame to the next, by the tasks of Chromium's trace; the canvas is an
iframe of the same thread. Apart: the time between two callbacks before painting, on a display of 60 Hz never
less than 16.7 ms. A changed property is measured in the page, from the key or press that changes it until the canvas holds it
(texts are shown at once and drawn by the server after that; a choice is drawn by the server). $("$CHROMIUM" --version 2>/dev/null | sed 's/ *$//'), no GPU.
Machine: $(machine). Command: \`src/bench/designer-frames.sh\`.
MD
