package dev.fanfare.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/// Requests that nobody should send, and the status each gets.
final class BadRequests {
    private static final String AUTH = "Authorization: Bearer " + FreshServer.TOKEN + "\r\n";
    private static final String KEY = "Idempotency-Key: bad-input\r\n";
    private static final String DRAFT = "/api/studio/campaigns/bad-input";
    private static final String SPIN = "/play/gala/w1.spin";
    private static final byte[] NOTHING = {};
    private static final byte[] LARGE = " ".repeat(5_000_000).getBytes(UTF_8);

    private BadRequests() {}

    /// @param status what it is answered with
    record BadRequest(String name, int status, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadRequest> all() {
        return Stream.of(bodies(), sizes(), play(), paths(), methods(), headers(), queries())
                .flatMap(List::stream);
    }

    /// What HTTP itself cannot read: refused with a status alone, before there is a request.
    static Stream<BadRequest> unreadable() {
        return Stream.of(
                raw("a bad escape", 400, "GET /%zz", ""),
                raw("a bad escape in a slug", 400, "GET /play/%zz/me", ""),
                raw("a bad escape in a query", 400, "GET /play/gala/me?lang=%zz", ""),
                raw("NUL in a path", 400, "GET /ga\0la", ""),
                raw("NUL in a header", 400, "GET /gala", "X-A: a\0b\r\n"),
                raw("a length that is no number", 400, "PUT " + DRAFT, AUTH + length("many")),
                raw("a negative length", 400, "PUT " + DRAFT, AUTH + length("-1")),
                raw("an endless length", 400, "PUT " + DRAFT, AUTH + length("9".repeat(30))),
                raw("two lengths", 400, "PUT " + DRAFT, AUTH + length("2") + length("3")),
                raw("headers of 100 kB", 431, "GET /gala", "X-A: " + "a".repeat(100_000) + "\r\n"),
                raw("a query of 100 kB", 414, "GET /gala?a=" + "a".repeat(100_000), ""),
                new BadRequest("another protocol", 400, new byte[] {0x16, 0x03, 0x01, '\r', '\n', '\r', '\n'}));
    }

    private static List<BadRequest> bodies() {
        return List.of(
                save("malformed JSON", 400, "{\"format\":\"campaign/3\","),
                save("no JSON at all", 400, "<campaign/>"),
                save("an empty body", 400, ""),
                save("two documents", 400, "{} {}"),
                save("a key given twice", 400, "{\"slug\":\"bad-input\",\"slug\":\"bad-input\"}"),
                save("a comment", 400, "{/* why */}"),
                save("half a character", 400, "{\"slug\":\"\\ud800\"}"),
                save("null", 422, "null"),
                save("a list", 422, "[]"),
                save("a number", 422, "5"),
                save("an empty object", 422, "{}"),
                save("another campaign's document", 422, "{\"slug\":\"gala\"}"),
                save("a tree of 200 levels", 400, "[".repeat(200) + "]".repeat(200)),
                save("a tree of 100,000 levels", 400, "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                save("a number of 10,000 digits", 400, "9".repeat(10_000)),
                new BadRequest("bytes that are no UTF-8", 400, put("", "{\"slug\":\"\u00ff\"}".getBytes(ISO_8859_1))),
                new BadRequest("a nameless type", 415, put("Content-Type: ;;;\r\n", "{}".getBytes(UTF_8))));
    }

    private static List<BadRequest> sizes() {
        return List.of(
                new BadRequest("5 MB", 413, put("", LARGE)),
                new BadRequest("5 MB in chunks", 413, Wire.chunked("PUT " + DRAFT, AUTH, LARGE)),
                new BadRequest("5 MB of input", 413, Wire.request("POST " + SPIN, KEY, LARGE)),
                new BadRequest("5 MB of input in chunks", 413, Wire.chunked("POST " + SPIN, KEY, LARGE)),
                new BadRequest("5 MB in chunks without a token", 401, Wire.chunked("PUT " + DRAFT, "", LARGE)),
                raw("more bytes announced than there are numbers", 413, "PUT " + DRAFT, AUTH + length("9".repeat(18))));
    }

    private static List<BadRequest> play() {
        return List.of(
                act("an unknown binding", 404, "/play/gala/w1.explode", "", "{}"),
                act("a campaign there is not", 404, "/play/nothing/w1.spin", "", "{}"),
                act("malformed input", 400, SPIN, "", "{\"input\":"),
                act("input that is a list", 400, SPIN, "", "{\"input\":[]}"),
                act("a body that is a list", 400, SPIN, "", "[]"),
                act("input nobody asked for", 422, SPIN, "", "{\"input\":{\"prize\":\"mug\",\"odds\":1}}"),
                act(
                        "a number as a string",
                        422,
                        "/play/gala/q1.answer",
                        "",
                        "{\"input\":{\"index\":\"0\",\"choice\":0}}"),
                act("an endless number", 422, "/play/gala/q1.answer", "", "{\"input\":{\"index\":1e999,\"choice\":0}}"),
                act("a half index", 422, "/play/gala/q1.answer", "", "{\"input\":{\"index\":0.5,\"choice\":0}}"),
                act(
                        "a field of 10,000 characters",
                        422,
                        "/play/gala/registerForm.submit",
                        "",
                        fields("n".repeat(10_000))),
                act("a key of 10,000 characters", 422, SPIN, "", "{\"input\":{\"" + "k".repeat(10_000) + "\":1}}"),
                act("a deep tree", 400, SPIN, "", "{\"input\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"),
                act("a forged cookie", 401, SPIN, "Cookie: fanfare_visitor=v1.mina.1.forged\r\n", "{}"),
                raw("a forged cookie on me", 401, "GET /play/gala/me", "Cookie: fanfare_visitor=v1.a.1.b\r\n"),
                raw("no key", 400, "POST " + SPIN, "Content-Length: 0\r\n"),
                raw("a key that is no ASCII", 400, "POST " + SPIN, "Idempotency-Key: ü\r\nContent-Length: 0\r\n"),
                raw(
                        "an endless key",
                        400,
                        "POST " + SPIN,
                        "Idempotency-Key: " + "k".repeat(129) + "\r\n" + length("0")),
                act("an expired window", 403, "/play/bad-input-over/registerForm.submit", "", "{}"),
                act("a window that is yet to open", 403, "/play/bad-input-early/registerForm.submit", "", "{}"));
    }

    private static List<BadRequest> paths() {
        return List.of(
                raw("nothing there", 404, "GET /nothing", ""),
                raw("nothing there, deeper", 404, "GET /nothing/at/all", ""),
                raw("no such page", 404, "GET /gala/nothing", ""),
                raw("no such service", 404, "GET /q/nothing", ""),
                raw("no such resource", 404, "GET /api/nothing", AUTH),
                raw("out of the root", 404, "GET /../../etc/passwd", ""),
                raw("out of the root, encoded", 404, "GET /..%2f..%2fetc%2fpasswd", ""),
                raw("out of the schemas", 404, "GET /schemas/..%2f..%2fapplication.json", ""),
                raw("out of the campaigns", 404, "GET /api/studio/campaigns/..%2f..%2fetc", AUTH),
                raw("out of the exports", 404, "GET " + DRAFT + "/exports/..%2fleads.csv", AUTH),
                raw("out of the templates", 404, "GET /api/studio/templates/..%2f..%2fgala/preview/en", AUTH),
                raw(
                        "out of the components",
                        404,
                        "GET /api/studio/components/core/..%2f..%2ftemplates/preview.webp",
                        AUTH),
                raw("out of the pages", 404, "GET /play/..%2f..%2f/me", ""),
                raw("NUL in a slug", 404, "GET /api/studio/campaigns/a%00b", AUTH),
                raw("a studio path spelled oddly", 401, "GET /%61pi/studio/campaigns", ""),
                raw("a studio path with parameters", 401, "GET /api;x=1/studio;y=2/campaigns", ""),
                raw("a studio path with dots", 401, "GET /x/../api/./studio//campaigns", ""));
    }

    private static List<BadRequest> methods() {
        return List.of(
                raw("no such method", 405, "PATCH " + DRAFT, AUTH),
                raw("a trace", 405, "TRACE /api/studio/campaigns", AUTH),
                raw("a method nobody knows", 405, "BREW /play/gala/me", ""),
                raw("a page that is sent something", 405, "POST /gala", length("0")),
                raw("a page that is deleted", 405, "DELETE /gala/quiz", ""),
                raw("a delete of everything", 405, "DELETE /api/studio/campaigns", AUTH),
                raw("a put of a schema", 405, "PUT /schemas/page.json", length("0")));
    }

    private static List<BadRequest> headers() {
        return List.of(
                raw("types that cannot be had", 406, "GET /api/studio/campaigns", AUTH + "Accept: text/xml\r\n"),
                raw("types that are none", 406, "GET /api/studio/campaigns", AUTH + "Accept: ;;;\r\n"),
                raw("an odd version", 412, "PUT " + DRAFT, AUTH + "If-Match: seven\r\nContent-Length: 2\r\n\r\n{}"),
                raw("a token that is no text", 401, "GET /api/studio/campaigns", "Authorization: Bearer ü\r\n"),
                raw("another scheme", 401, "GET /api/studio/campaigns", "Authorization: Basic YTpi\r\n"),
                new BadRequest(
                        "no host", 400, "GET /play/gala/me HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes(UTF_8)),
                host("a host of 4,000 characters", "h".repeat(4_000)),
                host("a host that is none", "a b<>"));
    }

    private static List<BadRequest> queries() {
        return List.of(
                raw("a size that is no number", 400, "GET /media/qr/gala/home.png?scale=big", ""),
                raw("an endless size", 400, "GET /media/qr/gala/home.png?scale=99999999999999999999", ""),
                raw("a QR code of nothing", 404, "GET /media/qr/gala/nothing.svg", ""),
                new BadRequest(
                        "an import of an unknown kind",
                        400,
                        Wire.request("POST " + DRAFT + "/quizzes/q/import?format=exe", AUTH, "x".getBytes(UTF_8))),
                new BadRequest(
                        "an import of nothing",
                        422,
                        Wire.request("POST " + DRAFT + "/quizzes/q/import?format=csv", AUTH, NOTHING)),
                schedule("a time that is none", "{\"at\":\"tomorrow\"}"),
                schedule("a time that no clock has", "{\"at\":\"+999999999-12-31T23:59:59Z\"}"),
                schedule("no time", "{}"));
    }

    private static BadRequest save(String name, int status, String body) {
        return new BadRequest(name, status, put("Content-Type: application/json\r\n", body.getBytes(UTF_8)));
    }

    private static byte[] put(String headers, byte[] body) {
        return Wire.request("PUT " + DRAFT, AUTH + "If-Match: \"1\"\r\n" + headers, body);
    }

    private static BadRequest act(String name, int status, String path, String headers, String body) {
        return new BadRequest(name, status, Wire.request("POST " + path, KEY + headers, body.getBytes(UTF_8)));
    }

    private static BadRequest raw(String name, int status, String line, String headers) {
        String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
        return new BadRequest(name, status, request.getBytes(UTF_8));
    }

    private static BadRequest host(String name, String host) {
        String request = "GET /media/qr/gala/home.svg HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n\r\n";
        return new BadRequest(name, 400, request.getBytes(UTF_8));
    }

    private static BadRequest schedule(String name, String body) {
        return new BadRequest(name, 422, Wire.request("POST " + DRAFT + "/schedule", AUTH, body.getBytes(UTF_8)));
    }

    private static String length(String length) {
        return "Content-Length: " + length + "\r\n";
    }

    private static String fields(String name) {
        return "{\"input\":{\"name\":\"" + name + "\",\"phone\":\"13800000000\",\"consent\":true}}";
    }
}
