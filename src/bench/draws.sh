#!/usr/bin/env bash
# Durable draws: how many a second at full load, and how long one takes at half of that.
#   ROUNDS=3 SECONDS_EACH=10 src/bench/draws.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need wrk curl node

rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-10}
connections=64
export FANFARE_SECRET=bench-secret-$RANDOM-$RANDOM-$RANDOM-0123456789abcdef
FANFARE_DEMO=false start_fanfare
studio PUT bench -H 'Content-Type: application/json' --data-binary "@$BENCH/draws.json" >/dev/null
studio POST bench/releases >/dev/null
url=$base/play/bench/w1.spin
curl -fsS -X POST -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
  -d '{"input":{}}' "$url" | grep -q '"outcome":"\(win\|lose\)"' || die "a draw is neither won nor lost"

crowd() { node $BENCH/visitors.mjs "$FANFARE_SECRET" 150000 >"$work/visitors"; }
full() { crowd; VISITORS=$work/visitors wrk_rate -t1 -c$connections -d"$1"s -s $BENCH/draw.lua "$url"; }
say "warming up"
full 10 >/dev/null
for round in $(seq "$rounds"); do
  rate=$(full "$seconds")
  echo "$rate" >>"$work/full"
  half=$(awk -v r="$rate" 'BEGIN { printf "%d", r / 2 }')
  crowd
  node $BENCH/constant-rate.mjs "$url" "$half" "$seconds" "$connections" "$work/visitors" >"$work/half.json"
  read -r p50 p99 max sent <<<"$(node -p 'const r = JSON.parse(require("fs").readFileSync(process.argv[1])); [r.p50, r.p99, r.max, r.rate].join(" ")' "$work/half.json")"
  echo "$p50" >>"$work/p50"; echo "$p99" >>"$work/p99"; echo "$max" >>"$work/max"; echo "$sent" >>"$work/sent"
  say "round $round full $rate/s; at $sent/s p50 $p50 p99 $p99 max $max ms"
done
runs() { tr '\n' ' ' <"$work/$1" | sed 's/ $//'; }

report draws <<MD
## Draws

\`draw.enter\` through HTTP, by a new visitor each time, with the cookie that a page's first \`GET …/me\` gives; every reply is on disk (fsync) before it is sent. Median of
$rounds runs of $seconds s, $connections connections, load and server on one machine. Full load is \`wrk -t1\` with
\`src/bench/draw.lua\`; half load is \`src/bench/constant-rate.mjs\`, which sends on a fixed schedule and measures from the
time a request was due, so that a pause of the server counts for all who wait. Its timer adds up to 1 ms. Goals: at
least 5,000 a second; p99 at half load at most 20 ms.

| | median | runs |
| --- | --- | --- |
| draws a second, full load | **$(whole "$(median <"$work/full")")** | $(runs full) |
| sent a second at half load | $(whole "$(median <"$work/sent")") | $(runs sent) |
| p50 at half load, ms | $(median <"$work/p50") | $(runs p50) |
| p99 at half load, ms | **$(median <"$work/p99")** | $(runs p99) |
| longest at half load, ms | $(median <"$work/max") | $(runs max) |

Data folder on $(df --output=fstype "$work" | tail -1). Machine: $(machine). Command: \`ROUNDS=$rounds SECONDS_EACH=$seconds src/bench/draws.sh\`.
MD
