package dev.fanfare.site;

import dev.fanfare.render.Paths;
import dev.fanfare.value.Divisions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/// Sends China's provinces, cities and districts to pages that ask for an address. A page of an
/// earlier release may know them by another name: it gets those of today, which it asks for again later.
@Singleton
final class DivisionsRoute {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, max-age=3600";

    void register(@Observes Router router) {
        router.routeWithRegex("/media/divisions-[0-9a-f]{16}\\.json").handler(DivisionsRoute::send);
    }

    private static void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
            return;
        }
        boolean packed = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                .contains("gzip");
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, Paths.divisions().equals(request.path()) ? FOREVER : FOR_NOW)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (packed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = packed ? File.PACKED : File.PLAIN;
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
                    .end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    /// Read when it is first asked for.
    private static final class File {
        private static final byte[] PLAIN = Divisions.file();
        private static final byte[] PACKED = packed(PLAIN);

        private static byte[] packed(byte[] plain) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return packed.toByteArray();
        }
    }
}
