#!/usr/bin/env bash
# Cold starts: from exec to the last byte of the first full gala page, on a data folder with 20 campaigns and
# 100,000 entries. Every row is started in turn, so that a busy moment of the machine meets all of them.
#   RUNS=30 native-build/bench/cold-start.sh
# Needs ./fanfare build, aot and native before, and native-build/bench/hello built (see below); gcc, wrk, node.
source "$(dirname "${BASH_SOURCE[0]}")/../../src/bench/common.sh"
need wrk curl node gcc

runs=${RUNS:-30}
here=native-build/bench
native=${NATIVE:-target/fanfare}
learnt=target/quarkus-aot
hello=$here/hello/target/hello-1-runner
for file in "$APP" "$native" "$learnt/fanfare.aot"; do [ -f "$file" ] || die "$file is not there: run ./fanfare build, ./fanfare native and ./fanfare aot first"; done
[ -f "$hello" ] || die "$hello is not there: run ./mvnw -f $here/hello/pom.xml package -Dquarkus.native.enabled=true -Dquarkus.package.jar.enabled=false"
for tool in cold-start static-server; do gcc -O2 -o "$work/$tool" "$here/$tool.c"; done

# The data folder: the demo, 18 copies of it under other names, and a campaign with 100,000 wins.
export FANFARE_SECRET=bench-secret-$RANDOM-$RANDOM-$RANDOM-0123456789abcdef
start_fanfare
studio GET gala >"$work/gala.json"
for number in $(seq 18); do
  sed 's/"slug" *: *"gala"/"slug":"gala-'"$number"'"/' "$work/gala.json" >"$work/copy.json"
  studio PUT "gala-$number" --data-binary "@$work/copy.json" >/dev/null
  studio POST "gala-$number/releases" >/dev/null
done
sed 's/"odds": 0.01/"odds": 1/' "$BENCH/draws.json" >"$work/bench.json"
studio PUT bench --data-binary "@$work/bench.json" >/dev/null
studio POST bench/releases >/dev/null
entries() { studio GET bench/exports/wins.csv | tail -n +2 | wc -l; }
for _ in $(seq 40); do
  node $BENCH/visitors.mjs "$FANFARE_SECRET" 60000 >"$work/visitors"
  VISITORS=$work/visitors wrk_rate -t1 -c64 -d5s -s $BENCH/draw.lua "$base/play/bench/w1.spin" >/dev/null
  [ "$(entries)" -lt 100000 ] || break
done
found=$(entries)
[ "$found" -ge 100000 ] || die "only $found entries were made"
curl -fsS -H 'Accept-Encoding: gzip' -o "$work/gala.gz" "$base/gala"
kill "${started[-1]}"
wait "${started[-1]}" || true

export FANFARE_DATA=$work/data FANFARE_PORT QUARKUS_HTTP_PORT
FANFARE_PORT=$(free_port)
QUARKUS_HTTP_PORT=$FANFARE_PORT
names=(native jvm one aot quick hello floor)
declare -A label=([native]="Fanfare, native" [jvm]="Fanfare, JVM" [one]="the same in one jar"
  [aot]="Fanfare, JVM with its AOT cache"
  [quick]="the same with \`-XX:TieredStopAtLevel=1\`" [hello]="Quarkus hello, native (\`hello\`, no page)" [floor]="one file from a C program")
command_of() {
  case $1 in
    native) echo "$native" ;;
    jvm) echo "$JAVA $JVM_FLAGS -jar $APP" ;;
    one) echo "$JAVA $JVM_FLAGS -jar $learnt/quarkus-run.jar" ;;
    aot) echo "$JAVA $JVM_FLAGS @native-build/learnt.args -XX:AOTCache=$learnt/fanfare.aot -jar $learnt/quarkus-run.jar" ;;
    quick) command_of aot | sed "s|-jar|-XX:TieredStopAtLevel=1 &|" ;;
    hello) echo "$hello" ;;
    floor) echo "$work/static-server $FANFARE_PORT $work/gala.gz" ;;
  esac
}
path_of() { if [ "$1" = hello ]; then echo /hello; else echo /gala; fi; }
start() { # row
  # shellcheck disable=SC2046 # the command is several words
  (unset QUARKUS_HTTP_PORT; [ "$1" != hello ] || export QUARKUS_HTTP_PORT=$FANFARE_PORT
    "$work/cold-start" "$FANFARE_PORT" "$(path_of "$1")" $(command_of "$1"))
}
for name in "${names[@]}"; do start "$name" >/dev/null; done
for run in $(seq "$runs"); do
  for name in "${names[@]}"; do start "$name" >>"$work/$name.runs"; done
  say "run $run of $runs"
done

# Resident memory after 10,000 draws, of the rows that can draw.
after_draws() { # row
  # shellcheck disable=SC2046
  $(command_of "$1") >"$work/$1.log" 2>&1 &
  local pid=$!
  started+=($pid)
  await "http://127.0.0.1:$FANFARE_PORT/gala" 180
  node $BENCH/visitors.mjs "$FANFARE_SECRET" 20000 >"$work/visitors"
  node $BENCH/constant-rate.mjs "http://127.0.0.1:$FANFARE_PORT/play/bench/w1.spin" 1000 10 64 "$work/visitors" >/dev/null
  sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}
for name in native jvm aot; do after_draws "$name" >"$work/$name.after"; done

column() { awk -v c="$2" '{ print $c }' "$work/$1.runs"; }
p95() { sort -n | awk '{ v[NR] = $1 } END { i = int(NR * 0.95 + 0.999); print v[i] }'; }
mib() { awk -v k="$1" 'BEGIN { printf "%.1f", k / 1024 }'; }
size() { # row
  case $1 in
    native) stat -c %s "$native" ;;
    jvm) du -sb --exclude=script target/quarkus-app | cut -f1 ;;
    one) du -sb --exclude=fanfare.aot --exclude=script $learnt | cut -f1 ;;
    aot | quick) du -sb --exclude=script $learnt | cut -f1 ;;
    hello) stat -c %s "$hello" ;;
    floor) stat -c %s "$work/static-server" ;;
  esac | awk '{ printf "%.1f", $1 / 1048576 }'
}
hello_median=$(column hello 2 | median)
jvm_median=$(column jvm 2 | median)
rows() {
  for name in "${names[@]}"; do
    local m; m=$(column "$name" 2 | median)
    printf '| %s | **%.1f** | %.1f | %.1f | %.2f | %s | %s | %s | %s | %s | %s |\n' "${label[$name]}" "$m" "$(column "$name" 2 | p95)" \
      "$(column "$name" 1 | median)" "$(column "$name" 3 | median)" "$(ratio "$m" "$hello_median")" "$(ratio "$m" "$jvm_median")" \
      "$(mib "$(column "$name" 5 | median)")" "$(mib "$(column "$name" 6 | median)")" \
      "$(if [ -f "$work/$name.after" ]; then mib "$(cat "$work/$name.after")"; else echo –; fi)" "$(size "$name")"
  done
}
report cold-start native-build/bench/cold-start.sh <<MD
## Cold start

From exec to the last byte of the first page, \`/gala\` with gzip ($(wc -c <"$work/gala.gz") bytes), over the loopback
interface; the data folder holds 20 campaigns on the air and $found entries. $runs starts of each row, in turn.
Goals: native at most 80 ms, at most 64 MiB after its first page, at most 1.6 times the hello; JVM with its AOT
cache at most a third of the JVM. JVM rows have the class path in the page cache, as all rows have their files.

| | median, ms | p95, ms | listens after, ms | second request, ms | of hello | of JVM | MiB resident after the page | of it not from files | after 10,000 draws | MiB on disk |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
$(rows)

Machine: $(machine). Command: \`RUNS=$runs native-build/bench/cold-start.sh\`.
MD
