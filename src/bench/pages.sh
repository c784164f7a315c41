#!/usr/bin/env bash
# Published page against nginx that serves the same bytes, and against rendering on each request; all three
# run at the same time and take turns under load.
#   ROUNDS=5 SECONDS_EACH=8 src/bench/pages.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need wrk nginx curl node

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-8}
connections=64
start_fanfare

# What Fanfare sends is what nginx gets: the bytes, and the headers that describe them.
mkdir -p "$work/site" "$work/nginx"
curl -fsS -H 'Accept-Encoding: identity' -D "$work/headers" -o "$work/site/gala" "$base/gala"
curl -fsS -H 'Accept-Encoding: gzip' -o "$work/site/gala.gz" "$base/gala"
gzip -dc "$work/site/gala.gz" | cmp - "$work/site/gala" || die "the gzip form is not the page"
touch -r "$work/site/gala" "$work/site/gala.gz"
same_headers() {
  tr -d '\r' <"$work/headers" | sed -n 's/^\(cache-control\|vary\|content-security-policy\|x-content-type-options\|referrer-policy\|content-language\|link\|permissions-policy\): \(.*\)/add_header \1 "\2";/Ip'
}
nginx_port=$(free_port)
cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes auto;
pid $work/nginx/pid;
error_log $work/nginx.log warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=16;
  types { }
  default_type "text/html; charset=utf-8";
  client_body_temp_path $work/nginx/body; proxy_temp_path $work/nginx/proxy; fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi; scgi_temp_path $work/nginx/scgi;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/site;
    gzip_static on;
    $(same_headers)
  }
}
CONF
chmod 755 "$work" && chmod -R a+rX "$work/site"
nginx -p "$work" -e "$work/nginx.log" -c "$work/nginx.conf" &
started+=($!)
nginx_base=http://127.0.0.1:$nginx_port
await "$nginx_base/gala" 10
curl -fsS -H 'Accept-Encoding: gzip' "$nginx_base/gala" | cmp - "$work/site/gala.gz" || die "nginx serves other bytes"

# The same page, rendered by the same templates on each request, on a bare HTTP server.
[ -d target/test-classes ] || die "target/test-classes is not there: run ./mvnw test-compile first"
studio GET gala >"$work/gala.json"
render_port=$(free_port)
"$JAVA" $JVM_FLAGS -cp "target/test-classes:target/classes:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*" \
  dev.fanfare.render.RenderPerRequest "$render_port" "$work/gala.json" >"$work/render.log" 2>&1 &
started+=($!)
render_base=http://127.0.0.1:$render_port
await "$render_base/" 180

load() { # encoding url seconds
  wrk_rate -t1 -c$connections -d"$3"s -H "Accept-Encoding: $1" "$2"
}
say "warming up"
for url in "$base/gala" "$nginx_base/gala" "$render_base/"; do
  for encoding in gzip identity; do load $encoding "$url" 5 >/dev/null; done
done
for round in $(seq "$rounds"); do
  sides=("fanfare $base/gala" "nginx $nginx_base/gala" "rendering $render_base/")
  if [ $((round % 2)) = 0 ]; then sides=("${sides[2]}" "${sides[1]}" "${sides[0]}"); fi
  for encoding in gzip identity; do
    for side in "${sides[@]}"; do
      read -r name url <<<"$side"
      rate=$(load $encoding "$url" "$seconds")
      echo "$rate" >>"$work/$name.$encoding"
      say "round $round $encoding $name $rate"
    done
  done
done

row() { # encoding
  local f n r
  f=$(median <"$work/fanfare.$1"); n=$(median <"$work/nginx.$1"); r=$(median <"$work/rendering.$1")
  printf '| %s | %s | %s | **%s** | %s | **%s** |\n' "$2" "$(whole "$f")" "$(whole "$n")" "$(ratio "$f" "$n")" \
    "$(whole "$r")" "$(ratio "$f" "$r")"
}
runs() { tr '\n' ' ' <"$work/$1.$2" | sed 's/ $//'; }
report pages <<MD
## Published page

Requests a second for \`/gala\` ($(wc -c <"$work/site/gala") bytes, $(wc -c <"$work/site/gala.gz") with gzip), median of
$rounds interleaved runs of $seconds s each: \`wrk -t1 -c$connections\`, all on one machine, over the loopback interface.
nginx serves the same bytes with the same headers from files (\`gzip_static\`, \`sendfile\`, \`open_file_cache\`, one
worker a core, no access log). "Rendering" is the same page made by the same templates on each request, on a bare
Vert.x server, sent uncompressed in both rows. Goals: at least 0.7 of nginx, at least 5 times rendering.

| encoding | Fanfare | nginx | of nginx | rendering | times rendering |
| --- | --- | --- | --- | --- | --- |
$(row gzip gzip)
$(row identity identity)

All runs, gzip: Fanfare $(runs fanfare gzip); nginx $(runs nginx gzip); rendering $(runs rendering gzip).
Identity: Fanfare $(runs fanfare identity); nginx $(runs nginx identity); rendering $(runs rendering identity).

Machine: $(machine), nginx $(nginx -v 2>&1 | sed 's/.*nginx\///'). Command: \`ROUNDS=$rounds SECONDS_EACH=$seconds src/bench/pages.sh\`.
MD
