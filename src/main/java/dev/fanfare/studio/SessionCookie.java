package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.account.Session;
import dev.fanfare.account.SessionSeal;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Carries a session from request to request, as a sealed cookie that no script can read and no other
/// site can have sent.
public final class SessionCookie {
    static final String NAME = "fanfare_studio";
    private static final String PATH = "/api/studio";
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

    private final SessionSeal seal;
    private final InstantSource clock;
    private final boolean secure;

    /// @param secure whether browsers reach this server over HTTPS, even if requests do not show it
    public SessionCookie(SessionSeal seal, InstantSource clock, boolean secure) {
        this.seal = seal;
        this.clock = clock;
        this.secure = secure;
    }

    /// The session of this request, if this server sealed it and it was used lately.
    Optional<Session> read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : seal.open(cookie.getValue(), clock.instant());
    }

    /// Begins a session of this account with the answer to this request.
    void write(HttpServerRequest request, Account account) {
        Session session = new Session(account.id(), account.sessions(), clock.instant());
        set(request, seal.seal(session), SessionSeal.IDLE.toSeconds());
    }

    /// Has a session go on, unless it has begun or been renewed just now.
    void renew(HttpServerRequest request, Session session, Account account) {
        if (session.issued().plus(RENEWED_AFTER).isBefore(clock.instant())) {
            write(request, account);
        }
    }

    void remove(HttpServerRequest request) {
        set(request, "", 0);
    }

    private void set(HttpServerRequest request, String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setPath(PATH)
                        .setHttpOnly(true)
                        .setSecure(secure || "https".equals(request.scheme()))
                        .setSameSite(CookieSameSite.STRICT)
                        .setMaxAge(seconds));
    }
}
