#!/usr/bin/env bash
# Takes the pictures of docs/designer.md from a server of its own, or looks at its screens with axe (AXE=1).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl node
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome || die "needs Chromium: set CHROMIUM")}
export CHROMIUM
start_fanfare
node "$BENCH/designer-screens.mjs" "$base" "$FANFARE_ADMIN_TOKEN" "$@"
