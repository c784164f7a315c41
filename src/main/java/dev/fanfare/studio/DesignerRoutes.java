package dev.fanfare.studio;

import dev.fanfare.preview.Preview;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Sends the designer: one page for every address under `/studio/`, which then shows what the
/// address names, and the files that page asks for. Previews stand there, too, and are others' to send.
@Singleton
final class DesignerRoutes {
    private static final String FOLDER = "/studio/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");
    /// `{nonce}`: the widget library adds one style sheet of its own.
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; "
                    + "img-src 'self' https: data: blob:; media-src 'self'; connect-src 'self'; font-src 'self'; frame-src 'self'; "
                    + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /// The canvas shows a draft's styles and runs nothing.
    private static final String CANVAS_POLICY = "default-src 'none'; style-src 'unsafe-inline'; "
            + "img-src 'self' https: data: blob:; media-src 'self' https:; font-src 'self'; frame-src https:; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private final DesignerFiles files = new DesignerFiles();
    private final SecureRandom random = new SecureRandom();

    void register(@Observes Router router) {
        router.route("/studio/*").blockingHandler(this::send, false);
    }

    private static void toFolder(RoutingContext context) {
        context.response()
                .setStatusCode(308)
                .putHeader(HttpHeaders.LOCATION, FOLDER)
                .end();
    }

    private void send(RoutingContext context) {
        HttpMethod method = context.request().method();
        String whole = Objects.requireNonNullElse(context.request().path(), FOLDER);
        String path = whole.substring(Math.min(whole.length(), FOLDER.length()));
        if (Preview.isAddress(path)) {
            context.next();
        } else if (!whole.startsWith(FOLDER)) {
            toFolder(context);
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
        } else if (path.startsWith("assets/")) {
            asset(context, path);
        } else if (path.equals("canvas.html")) {
            document(context, files.canvas(), CANVAS_POLICY);
        } else {
            page(context);
        }
    }

    /// The name of an asset holds its hash: it never changes.
    private void asset(RoutingContext context, String path) {
        Optional<byte[]> plain = files.file(path);
        if (plain.isEmpty()) {
            context.fail(404);
            return;
        }
        String accepted = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        Optional<byte[]> brotli = accepted.contains("br") ? files.file(path, ".br") : Optional.empty();
        Optional<byte[]> gzip =
                brotli.isEmpty() && accepted.contains("gzip") ? files.file(path, ".gz") : Optional.empty();
        HttpServerResponse response = context.response();
        brotli.ifPresent(_ -> response.putHeader(HttpHeaders.CONTENT_ENCODING, "br"));
        gzip.ifPresent(_ -> response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip"));
        response.putHeader(HttpHeaders.CONTENT_TYPE, type(path))
                .putHeader(HttpHeaders.CACHE_CONTROL, FOREVER)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        end(context, brotli.or(() -> gzip).orElseGet(plain::get));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private void page(RoutingContext context) {
        byte[] page = files.file("index.html").orElseThrow();
        String nonce = nonce();
        String html = new String(page, StandardCharsets.UTF_8).replace("{nonce}", nonce);
        document(context, html.getBytes(StandardCharsets.UTF_8), PAGE_POLICY.replace("{nonce}", nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void document(RoutingContext context, byte[] html, String policy) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "same-origin");
        end(context, html);
    }

    private static void end(RoutingContext context, byte[] body) {
        HttpServerResponse response = context.response().putHeader("X-Content-Type-Options", "nosniff");
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
                    .end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
