#!/usr/bin/env bash
# Page views and durable draws of the executable beside the JVM's, in one run: both servers stand at the same
# time, each on a data folder of its own, and take turns under the same load.
#   ROUNDS=5 SECONDS_EACH=8 native-build/bench/throughput.sh
# OTHER is one more executable to set beside them, OTHER_NAME what the table calls it.
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
  await "$base/gala" 180
  studio PUT bench -H 'Content-Type: application/json' --data-binary "@$BENCH/draws.json" >/dev/null
  studio POST bench/releases >/dev/null
}
sides=(jvm native roomy)
declare -A label=([jvm]="JVM" [native]="native" [roomy]="native, \`-Xmn256m\`" [other]="native, ${OTHER_NAME:-another}")
# shellcheck disable=SC2086 # the flags are several words
serve jvm "$JAVA" $JVM_FLAGS -jar "$APP"
serve native "$native"
# The same with a young generation that suits a steady peak better than a quick start.
serve roomy "$native" -Xmn256m
if [ -n "${OTHER:-}" ]; then serve other "$OTHER"; sides+=(other); fi
backwards=()
for side in "${sides[@]}"; do backwards=("$side" "${backwards[@]}"); done

pages() { wrk_rate -t1 -c$connections -d"$2"s -H 'Accept-Encoding: gzip' "${at[$1]}/gala"; }
draws() {
  node $BENCH/visitors.mjs "$FANFARE_SECRET" 150000 >"$work/visitors"
  VISITORS=$work/visitors wrk_rate -t1 -c$connections -d"$2"s -s $BENCH/draw.lua "${at[$1]}/play/bench/w1.spin"
}
say "warming up"
for side in "${sides[@]}"; do pages "$side" 8 >/dev/null; draws "$side" 8 >/dev/null; done
for round in $(seq "$rounds"); do
  order=("${sides[@]}")
  [ $((round % 2)) = 1 ] || order=("${backwards[@]}")
  for what in pages draws; do
    for side in "${order[@]}"; do
      rate=$($what "$side" "$seconds")
      echo "$rate" >>"$work/$what.$side"
      say "round $round $what $side $rate"
    done
  done
done
of_jvm() { ratio "$(median <"$work/$1.$2")" "$(median <"$work/$1.jvm")"; }
all_runs() { while read -r rate; do printf '%.0f ' "$rate"; done <"$work/$1" | sed 's/ $//'; }
rows() {
  for side in "${sides[@]}"; do
    printf '| %s | %s | **%s** | %s | %s | **%s** | %s |\n' "${label[$side]}" \
      "$(whole "$(median <"$work/pages.$side")")" "$(of_jvm pages "$side")" "$(all_runs "pages.$side")" \
      "$(whole "$(median <"$work/draws.$side")")" "$(of_jvm draws "$side")" "$(all_runs "draws.$side")"
  done
}
report throughput native-build/bench/throughput.sh <<MD
## Native beside the JVM

Requests a second, median of $rounds interleaved runs of $seconds s each, \`wrk -t1 -c$connections\`, servers and load on
one machine. Page views are \`/gala\` with gzip; draws are on disk (fsync) before they are answered, each by a new
visitor. The executable has the serial collector; \`-Xmn256m\` gives it a young generation of 256 MiB.

| | page views | of the JVM | all runs | draws | of the JVM | all runs |
| --- | ---: | ---: | --- | ---: | ---: | --- |
$(rows)

Machine: $(machine). Command: \`ROUNDS=$rounds SECONDS_EACH=$seconds native-build/bench/throughput.sh\`.
MD
