# Sourced by ./fanfare and by the scripts beside it and in src/bench: finds a JDK 25 and says where it is.
# POSIX shell; it changes nothing but JAVA_HOME, and only when find_jdk finds one.
JDK=25
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/fanfare
JDK_CACHE=$CACHE/jdk-$JDK

java_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true; }

is_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  found=$(java_version "$1")
  [ "${found:-0}" -ge "$JDK" ]
}

find_jdk() {
  javac=$(command -v javac) && javac=$(readlink -f "$javac") || javac=/nowhere
  for home in "${JAVA_HOME:-/nowhere}" "${javac%/bin/javac}" /usr/lib/jvm/*"$JDK"* \
    "$HOME"/.sdkman/candidates/java/*"$JDK"* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/*"$JDK"* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/*"$JDK"*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*"$JDK"*/Contents/Home \
    "$JDK_CACHE"/*/Contents/Home "$JDK_CACHE"/*; do
    if is_jdk "$home"; then JAVA_HOME=$home; return 0; fi
  done
  return 1
}
