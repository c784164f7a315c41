#!/bin/sh
# Has a Java learn from a played gala and keeps what it has learnt in APP_FOLDER/fanfare.aot.
#   native-build/train/train.sh JAVA APP_FOLDER JVM_FLAG…
# JAVA and APP_FOLDER must be what the server will be started with, by the same names. Needs Node.
set -eu

java=$1 app=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
fail() { cat "$folder/log" >&2; printf 'train: %s\n' "$1" >&2; exit 1; }

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
export FANFARE_PORT="$port" FANFARE_DATA="$folder/data"

# Twice: a first start has no pages yet, and the second is what is to be quick.
for cache in -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCacheOutput=$app/fanfare.aot"; do
  "$java" "$@" "$cache" -jar "$app/quarkus-run.jar" >"$folder/log" 2>&1 &
  server=$!
  node "$here/await.mjs" "http://127.0.0.1:$port/q/health/ready" "$server" || fail "the server did not start"
  case $cache in *AOTCacheOutput*)
    node "$here/play-gala.mjs" "http://127.0.0.1:$port" || fail "the gala could not be played" ;;
  esac
  kill "$server"
  wait "$server" || [ $? -eq 143 ] || fail "the server did not end well"
  server=
done
[ -f "$app/fanfare.aot" ] || fail "the JVM kept nothing"
