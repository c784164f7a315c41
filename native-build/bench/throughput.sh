#!/usr/bin/env bash
# Page views and durable draws of the executable beside the JVM's, in one run: both servers stand at the same
# time, each on a data folder of its own, and take turns under the same load.
#   ROUNDS=5 SECONDS_EACH=8 native-build/bench/throughput.sh
# Needs ./fanfare build and native before; wrk, curl, node.
source "$(dirname "${BASH_SOURCE[0]}")/../../src/bench/common.sh"
need wrk curl node

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-8}
native=${NATIVE:-target/fanfare}
connections=64
for file in "$APP" "$native"; do [ -f "$file" ] || die "$file is not there: run ./fanfare build and ./fanfare native first"; done
export FANFARE_SECRET=bench-secret-$RANDOM-$RANDOM-$RANDOM-0123456789abcdef
declare -A at
serve() { # name command…
  local name=$1 port; shift
  port=$(free_port)
  FANFARE_PORT=$port FANFARE_DATA=$work/$name "$@" >"$work/$name.log" 2>&1 &
  started+=($!)
  base=http://127.0.0.1:$port
  at[$name]=$base
  await "$base/gala" 60
  studio PUT bench -H 'Content-Type: application/json' --data-binary "@$BENCH/draws.json" >/dev/null
  studio POST bench/releases >/dev/null
}
# shellcheck disable=SC2086 # the flags are several words
serve jvm "$(java_binary)" $JVM_FLAGS -jar "$APP"
serve native "$native"
# The same with a young generation that suits a steady peak better than a quick start.
serve roomy "$native" -Xmn256m

pages() { wrk_rate -t1 -c$connections -d"$2"s -H 'Accept-Encoding: gzip' "${at[$1]}/gala"; }
draws() {
  node $BENCH/visitors.mjs "$FANFARE_SECRET" 150000 >"$work/visitors"
  VISITORS=$work/visitors wrk_rate -t1 -c$connections -d"$2"s -s $BENCH/draw.lua "${at[$1]}/play/bench/w1.spin"
}
say "warming up"
for side in jvm native roomy; do pages $side 8 >/dev/null; draws $side 8 >/dev/null; done
for round in $(seq "$rounds"); do
  order=(jvm native roomy)
  [ $((round % 2)) = 1 ] || order=(roomy native jvm)
  for what in pages draws; do
    for side in "${order[@]}"; do
      rate=$($what "$side" "$seconds")
      echo "$rate" >>"$work/$what.$side"
      say "round $round $what $side $rate"
    done
  done
done
row() { # what label
  local j n r
  j=$(median <"$work/$1.jvm"); n=$(median <"$work/$1.native"); r=$(median <"$work/$1.roomy")
  printf '| %s | %s | %s | **%s** | %s | **%s** |\n' "$2" "$(whole "$j")" "$(whole "$n")" "$(ratio "$n" "$j")" "$(whole "$r")" "$(ratio "$r" "$j")"
}
runs() { tr '\n' ' ' <"$work/$1" | sed 's/ $//'; }
report throughput native-build/bench/throughput.sh <<MD
## Native beside the JVM

Requests a second, median of $rounds interleaved runs of $seconds s each, \`wrk -t1 -c$connections\`, servers and load on
one machine. Page views are \`/gala\` with gzip; draws are on disk (fsync) before they are answered, each by a new
visitor. The executable has the serial collector; \`-Xmn256m\` gives it a young generation of 256 MiB.

| | JVM | native | of the JVM | native, \`-Xmn256m\` | of the JVM |
| --- | --- | --- | --- | --- | --- |
$(row pages "page views")
$(row draws "draws")

All runs, page views: JVM $(runs pages.jvm); native $(runs pages.native); \`-Xmn256m\` $(runs pages.roomy).
Draws: JVM $(runs draws.jvm); native $(runs draws.native); \`-Xmn256m\` $(runs draws.roomy).

Machine: $(machine). Command: \`ROUNDS=$rounds SECONDS_EACH=$seconds native-build/bench/throughput.sh\`.
MD
