#!/usr/bin/env bash
# What the published gala weighs: each page with everything it loads, images aside.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node
start_fanfare

size() { curl -fsS -H "Accept-Encoding: $1" "$2" | wc -c; }
# Style sheets, scripts, fonts and modules that a page names; a self-contained page names none.
loaded() {
  curl -fsS "$1" | grep -o '<\(script\|link\)[^>]*>' |
    grep 'src=\|rel="\?\(stylesheet\|modulepreload\|preload\)' | sed -n 's/.*\(src\|href\)="\?\([^" >]*\).*/\2/p' || true
}
pages=$(studio GET gala | node -p 'Object.keys(JSON.parse(require("fs").readFileSync(0)).pages).join(" ")')
heaviest=0
for page in $pages; do
  path=/gala/$page
  [ "$page" = home ] && path=/gala
  plain=$(size identity "$base$path"); gzip=$(size gzip "$base$path"); br=$(size br "$base$path")
  others=0
  for file in $(loaded "$base$path"); do
    others=$((others + $(size gzip "$(node -p 'new URL(process.argv[1], process.argv[2]).href' "$file" "$base$path")")))
  done
  sum=$((gzip + others))
  [ "$sum" -gt "$heaviest" ] && heaviest=$sum
  printf '| `%s` | %s | %s | %s | %s | **%s** |\n' "$path" "$plain" "$gzip" "$br" "$others" "$sum" >>"$work/rows"
done

report weight <<MD
## Weight of the gala

Bytes of each published page with its styles, scripts and data, images aside. Goal: at most 40 KB with gzip
(40,960 bytes). Heaviest: **$heaviest**.

| page | plain | gzip | brotli | further files, gzip | in all, gzip |
| --- | --- | --- | --- | --- | --- |
$(cat "$work/rows")

$(date -u +%Y-%m-%d). Command: \`src/bench/weight.sh\`.
MD
