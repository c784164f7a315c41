#!/usr/bin/env bash
# Runs what a container file says without a container engine: the last stage's files in an empty, read-only root
# with nothing else than the libraries they are linked to, as the file's user, with its entry point and its health
# check. A crowd draws while the server is told to end; every answer must stand afterwards.
#   native-build/container/try-root.sh native|jvm
# Needs root, ./fanfare build, and for native ./fanfare native.
set -euo pipefail
cd "$(dirname "$0")/../.."

form=${1:?usage: try-root.sh native|jvm}
file=native-build/container/Dockerfile.$form
say() { printf 'try-root (%s): %s\n' "$form" "$*" >&2; }
die() { say "$*"; [ ! -f "${work:-}/server.log" ] || cat "$work/server.log" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || die "needs root"

# Mounts in a namespace of its own are gone with the process, whatever happens.
if [ "${TRY_ROOT:-}" != inside ]; then TRY_ROOT=inside exec unshare --mount --propagation private "$0" "$@"; fi
work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
  umount -R -l "$root" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT
root=$work/root
mkdir -p "$root" "$work/data"

# Where a path of the stage "build" is on this machine.
of_build() {
  case $1 in
    /fanfare/target/data) echo "$work/data" ;;
    /fanfare/*) echo "${1#/fanfare/}" ;;
    *) echo "$work/build$1" ;;
  esac
}
if [ "$form" = jvm ]; then
  say "making the small Java and training it"
  JAVA_HOME=$(./fanfare version | sed -n 's/^Java .*(\(.*\))$/\1/p')
  export JAVA_HOME
  mkdir -p "$work/build/opt"
  native-build/container/small-java.sh "$work/build/opt/java" >/dev/null
  "$JAVA_HOME/bin/java" native-build/train/OneJar.java target/quarkus-app "$work/build/app"
  cp native-build/java.args native-build/learnt.args "$work/build/app/"
  native-build/train/train.sh "$work/build/opt/java/bin/java" "$work/build/app" "@$work/build/app/java.args"
fi

environment=(PATH=/usr/bin) entry=() health=() user=0:0
while IFS=$'\t' read -r -a line; do
  case ${line[0]} in
    COPY)
      from="" owner=""
      words=()
      for word in "${line[@]:1}"; do
        case $word in --from=*) from=${word#--from=} ;; --chown=*) owner=${word#--chown=} ;; *) words+=("$word") ;; esac
      done
      target=$root${words[-1]}
      for source in "${words[@]:0:${#words[@]}-1}"; do
        [ "$from" != build ] || source=$(of_build "$source")
        # shellcheck disable=SC2086 # a pattern of the container file
        set -- $source
        [ -e "$1" ] || die "$source is not there"
        case $target in */) mkdir -p "$target"; cp -aL "$@" "$target" ;; *) mkdir -p "$(dirname "$target")"; cp -aT "$1" "$target" ;; esac
        [ -z "$owner" ] || chown -R "$owner" "$target"
      done ;;
    ENV) environment+=("${line[@]:1}") ;;
    USER) user=${line[1]} ;;
    ENTRYPOINT) entry=("${line[@]:1}") ;;
    HEALTHCHECK) health=("${line[@]:1}") ;;
    FROM | LABEL | VOLUME | EXPOSE | STOPSIGNAL) ;;
    *) die "does not know ${line[0]}" ;;
  esac
done < <(node native-build/container/stage.mjs "$file")

# What the base image brings: the C and C++ libraries and nothing else.
mkdir -p "$root"/{proc,dev,tmp,data,etc}
needed() { { find "$root" -type f -perm -u+x -exec ldd {} + ; ldd /usr/lib/*-linux-gnu/libstdc++.so.6; } 2>/dev/null |
  awk '$2 == "=>" && $3 ~ /^\// { print $3 } $1 ~ /^\/.*\/ld-/ { print $1 }' | grep -v "^$work" | sort -u; }
for library in $(needed) $(ldconfig -p | awk '/lib(stdc\+\+|gcc_s|m|dl|pthread|rt)\.so\.[0-9]+ .*x86-64|lib(stdc\+\+|gcc_s|m|dl|pthread|rt)\.so\.[0-9]+ .*AArch64/ { print $NF }'); do
  mkdir -p "$root$(dirname "$library")"
  [ -e "$root$library" ] || cp -L "$library" "$root$library"
done
say "the root holds $(du -sm --exclude=proc "$root" | cut -f1) MB"

chown "$user" "$work/data"
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o size=64m,mode=1777 tmpfs "$root/tmp"
mount --bind "$work/data" "$root/data"
for device in null zero random urandom; do : >"$root/dev/$device"; mount --bind /dev/$device "$root/dev/$device"; done
mount -o remount,ro,bind "$root"
if touch "$root/written" 2>/dev/null; then die "the root can be written"; fi

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
token=only-for-this-test-0123456789
setpriv=$(command -v setpriv) chroot=$(command -v chroot)
base=http://127.0.0.1:$port
# To be called in a process of its own, which it becomes.
become() { exec env -i "${environment[@]}" FANFARE_PORT="$port" FANFARE_ADMIN_TOKEN=$token "$setpriv" --no-new-privs "$chroot" --userspec="$user" --groups= "$root" "$@"; }
healthy() { (become "${health[@]}") 2>/dev/null; }
start() {
  become "${entry[@]}" >>"$work/server.log" 2>&1 &
  server=$!
  for _ in $(seq 120); do
    if healthy; then return; fi
    kill -0 "$server" 2>/dev/null || die "the server ended"
    sleep 0.25
  done
  die "the health check never passed"
}
stop() { # Says how it ended.
  kill -TERM "$server"
  status=0
  wait "$server" || status=$?
  server=
  [ $status -eq 0 ] || [ $status -eq 143 ] || die "the server ended with $status"
}

start
say "healthy, as user $user in a root that cannot be written"
coproc crowd { node native-build/container/crowd.mjs draw "$base" $token "$work/answered.json"; }
crowd_pid=$crowd_PID
read -r told <&"${crowd[0]}" || die "the crowd did not come to draw"
[ "$told" = drawing ] || die "the crowd said $told"
stop
wait "$crowd_pid" || die "a draw went wrong"
if healthy; then die "the health check passes without a server"; fi
start
node native-build/container/crowd.mjs ask "$base" "$work/answered.json" || die "an answer does not stand"
stop
if grep -q ' ERROR ' "$work/server.log"; then die "the server logged an error"; fi
say "all well"
