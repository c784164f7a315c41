# Shared by the scripts beside it: starts a server of its own on a free port with a fresh data folder, and
# ends it. Everything runs on the loopback interface; only processes started here are ended, by their ids.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly APP=target/quarkus-app/quarkus-run.jar
readonly BENCH=src/bench
readonly RESULTS=docs/bench.md
readonly JVM_FLAGS=@native-build/java.args
export FANFARE_ADMIN_TOKEN=bench-$RANDOM$RANDOM$RANDOM
work=$(mktemp -d)
started=()

die() { printf 'bench: %s\n' "$*" >&2; exit 1; }
say() { printf '%s\n' "$*" >&2; }

finish() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

need() { for tool in "$@"; do command -v "$tool" >/dev/null || die "needs $tool"; done; }

# The Java that ./fanfare would take, wherever it was found; a wrong one is never tried.
source native-build/find-jdk.sh
find_jdk || die "needs a JDK $JDK, which was not found: ./fanfare version fetches one, or set JAVA_HOME"
export JAVA_HOME
readonly JAVA=$JAVA_HOME/bin/java

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

# Waits for what was started last; when that ends instead, says so at once.
await() { # url seconds
  for _ in $(seq "$(($2 * 10))"); do
    if curl -fsS -o /dev/null --max-time 2 "$1" 2>/dev/null; then return; fi
    kill -0 "${started[-1]}" 2>/dev/null || die "the server of $1 ended instead of answering: $(last_words)"
    sleep 0.1
  done
  die "$1 did not answer within $2 seconds: $(last_words)"
}

# What the newest log complains of first, or else its last line.
last_words() {
  local log; log=$(ls -t "$work"/*.log 2>/dev/null | head -1)
  grep -im1 'error\|unrecognized\|exception' "$log" 2>/dev/null || tail -1 "$log" 2>/dev/null | grep . || echo "it logged nothing"
}

# Starts Fanfare; its address is then in $base.
start_fanfare() {
  [ -f "$APP" ] || die "$APP is not there: run ./fanfare build first"
  local port; port=$(free_port)
  base=http://127.0.0.1:$port
  FANFARE_PORT=$port FANFARE_DATA=$work/data "$JAVA" $JVM_FLAGS -jar "$APP" >"$work/fanfare.log" 2>&1 &
  started+=($!)
  await "$base/" 180
}

studio() { # method path [curl options]
  local method=$1 path=$2; shift 2
  curl -fsS -X "$method" -H "Authorization: Bearer $FANFARE_ADMIN_TOKEN" "$@" "$base/api/studio/campaigns/$path"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
whole() { printf '%.0f' "$1"; }

# Requests a second of one wrk run; anything but success ends the script.
wrk_rate() { # wrk options
  local out; out=$(timeout 120 wrk --timeout 30s "$@") || die "wrk failed: $*"
  if grep -q 'Non-2xx\|Socket errors' <<<"$out"; then die "a run had errors: $out"; fi
  awk '/Requests\/sec/ { print $2 }' <<<"$out"
}

readonly load_before=$(cut -d' ' -f1 /proc/loadavg)

# The load average tells a reader whether the machine was quiet when the script began.
machine() {
  printf '%s, %s cores, %s, Java %s, %s, load average before the run %s' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)" \
    "$(uname -sr)" "$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')" "$(date -u +%Y-%m-%d)" "$load_before"
}

# Puts standard input into docs/bench.md as the section of this name.
report() { node "$BENCH/report.mjs" "$RESULTS" "$@"; say "wrote section '$1' of $RESULTS"; }
