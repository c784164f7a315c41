package dev.fanfare.site;

import dev.fanfare.preview.Previews;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.visitor.VisitorId;
import dev.fanfare.visitor.VisitorTokens;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import java.util.Optional;

/// Carries a visitor's identity from request to request, as a signed cookie.
///
/// A browser that keeps no cookies may carry the same signed token in a header. A page sends the
/// header until it is told that the cookie came back: `?` while it has no token. Only pages of this
/// server can send it, for it takes a permission that other origins do not get, and only they can
/// read it in an answer.
final class VisitorCookie {
    static final String NAME = "fanfare_visitor";
    static final String HEADER = "X-Fanfare-Visitor";
    private static final String COOKIE_CAME = "cookie";
    private static final String NO_TOKEN = "?";
    private static final int HALF_A_YEAR = 180 * 24 * 3600;

    private final VisitorTokens tokens;
    private final InstantSource clock;
    private final String name;
    private final String path;
    private final long seconds;

    private VisitorCookie(VisitorTokens tokens, InstantSource clock, String name, String path, long seconds) {
        this.tokens = tokens;
        this.clock = clock;
        this.name = name;
        this.path = path;
        this.seconds = seconds;
    }

    /// Who plays what is on the air.
    static VisitorCookie ofVisitors(VisitorTokens tokens, InstantSource clock) {
        return new VisitorCookie(tokens, clock, NAME, "/", HALF_A_YEAR);
    }

    /// Who plays one preview: nobody who is known anywhere else.
    static VisitorCookie ofPreview(VisitorTokens tokens, InstantSource clock, String address) {
        return new VisitorCookie(tokens, clock, "fanfare_preview", "/play/" + address, Previews.LIFE.toSeconds());
    }

    /// The visitor this request's cookie names, or else its header; empty without either.
    ///
    /// @throws Refusal 401 for a cookie or token this server did not sign; the answer takes the
    ///     cookie away
    Optional<VisitorId> read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return readHeader(request);
        }
        Optional<VisitorId> visitor = tokens.verify(cookie.getValue());
        if (visitor.isEmpty()) {
            set(request, "", 0);
            throw new Refusal(Problem.of(
                    "visitor-not-recognised",
                    401,
                    "The visitor is not recognised",
                    "the cookie '%s' was not signed by this server; it has been taken away: try again without it"
                            .formatted(name)));
        }
        if (request.getHeader(HEADER) != null) {
            request.response().putHeader(HEADER, COOKIE_CAME);
        }
        return visitor;
    }

    private Optional<VisitorId> readHeader(HttpServerRequest request) {
        String token = request.getHeader(HEADER);
        if (token == null || token.equals(NO_TOKEN) || token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(tokens.verify(token)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "visitor-not-recognised",
                        401,
                        "The visitor is not recognised",
                        "the header '%s' was not signed by this server: try again without it".formatted(HEADER)))));
    }

    /// Gives the visitor a cookie with the answer to this request, and the same token in a header if
    /// the page does not know whether cookies come back.
    void write(HttpServerRequest request, VisitorId visitor) {
        String token = tokens.issue(visitor, clock.instant());
        set(request, token, seconds);
        if (request.getHeader(HEADER) != null) {
            request.response().putHeader(HEADER, token);
        }
    }

    private void set(HttpServerRequest request, String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath(path)
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(seconds));
    }
}
