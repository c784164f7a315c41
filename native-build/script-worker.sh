#!/bin/sh
# Makes the program that runs scripts into one executable, target/fanfare-script, out of its jars.
# Needs a GraalVM 25 at GRAALVM_HOME, and the jars: ./fanfare build. Options go to native-image.
set -eu
cd "$(dirname "$0")/.."

jars=target/script
[ -x "${GRAALVM_HOME:-}/bin/native-image" ] || { echo "set GRAALVM_HOME to a GraalVM 25 with native-image" >&2; exit 1; }
[ -f $jars/fanfare-script.jar ] || { echo "$jars is not there: ./fanfare build" >&2; exit 1; }

exec "$GRAALVM_HOME/bin/native-image" --no-fallback --enable-native-access=org.graalvm.truffle \
  "$@" -cp "$jars/*" -o target/fanfare-script dev.fanfare.action.script.worker.Worker
