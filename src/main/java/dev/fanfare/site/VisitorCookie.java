package dev.fanfare.site;

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
final class VisitorCookie {
    static final String NAME = "fanfare_visitor";
    private static final int HALF_A_YEAR = 180 * 24 * 3600;

    private final VisitorTokens tokens;
    private final InstantSource clock;

    VisitorCookie(VisitorTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// The visitor this request's cookie names; empty without a cookie.
    ///
    /// @throws Refusal 401 for a cookie this server did not sign; the answer takes it away
    Optional<VisitorId> read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        Optional<VisitorId> visitor = tokens.verify(cookie.getValue());
        if (visitor.isEmpty()) {
            set(request, "", 0);
            throw new Refusal(Problem.of(
                    "visitor-not-recognised",
                    401,
                    "The visitor is not recognised",
                    "the cookie '%s' was not signed by this server; it has been taken away: try again without it"
                            .formatted(NAME)));
        }
        return visitor;
    }

    /// Gives the visitor a cookie with the answer to this request.
    void write(HttpServerRequest request, VisitorId visitor) {
        set(request, tokens.issue(visitor, clock.instant()), HALF_A_YEAR);
    }

    private static void set(HttpServerRequest request, String value, int seconds) {
        request.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(seconds));
    }
}
