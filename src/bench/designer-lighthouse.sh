#!/usr/bin/env bash
# Lighthouse's accessibility of the designer's sign-in, home and editor, and what its first load weighs.
# Needs npm once, for lighthouse.
#   CHROMIUM=/usr/bin/chromium src/bench/designer-lighthouse.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node npx
CHROME_PATH=${CHROMIUM:-$(command -v chromium || command -v google-chrome || die "needs Chromium: set CHROMIUM")}
export CHROME_PATH
version=12.8.2
start_fanfare

json=(-H "Content-Type: application/json")
owner='"email":"owner@example.com","password":"correct horse battery"'
curl -fsS -o /dev/null "${json[@]}" -H "Authorization: Bearer $FANFARE_ADMIN_TOKEN" \
  -d "{\"name\":\"Owner\",\"role\":\"owner\",$owner}" "$base/api/studio/accounts"
cookie=$(curl -fsS -D - -o /dev/null "${json[@]}" -H "Origin: $base" -d "{$owner}" "$base/api/studio/session" |
  sed -n 's/^[Ss]et-[Cc]ookie: \([^;]*\).*/\1/p')
[ -n "$cookie" ] || die "could not sign in"

flags="--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
flags="$flags --disable-component-update --disable-sync"
look() { # name path [options]
  local name=$1 path=$2; shift 2
  timeout 240 npx --yes "lighthouse@$version" "$base$path" --quiet --output=json --output-path="$work/$name.json" --preset=desktop \
    --only-categories=performance,accessibility --chrome-flags="$flags" "$@" >"$work/lighthouse.log" 2>&1 ||
    die "lighthouse failed: $(tail -3 "$work/lighthouse.log")"
}
look sign-in /studio/
look home /studio/ --extra-headers="{\"Cookie\":\"$cookie\"}"
look editor /studio/gala --extra-headers="{\"Cookie\":\"$cookie\"}"

report designer-lighthouse <<MD
## The designer

Goals: accessibility of at least 95; a first load of at most 300 KB compressed that can be used within 2 s.

$(node "$BENCH/designer-lighthouse-table.mjs" "$work"/{sign-in,home,editor}.json)

Accessibility and time until interactive as Lighthouse simulates a desktop; transferred are the designer's own
document, scripts and styles. Lighthouse $version, $("$CHROME_PATH" --version 2>/dev/null | sed 's/ *$//').
Machine: $(machine). Command: \`src/bench/designer-lighthouse.sh\`.
MD
