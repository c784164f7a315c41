package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.account.AccountStore;
import dev.fanfare.account.Session;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Knows who may come into the studio: whoever sends its token, and whoever has signed in.
public final class StudioGate {
    private static final Set<String> OPEN = Set.of("/api/studio/session", "/api/studio/accounts");

    /// The most bytes that are read of somebody who has not come in yet.
    public static final int STRANGERS_LARGEST = 16 * 1024;

    private final StudioKey key;
    private final SessionCookie cookie;
    private final Supplier<AccountStore> accounts;
    private final boolean firstRun;

    /// @param accounts asked for when somebody may have signed in, and not before
    /// @param firstRun whether anybody may make the first account
    public StudioGate(StudioKey key, SessionCookie cookie, Supplier<AccountStore> accounts, boolean firstRun) {
        this.key = key;
        this.cookie = cookie;
        this.accounts = accounts;
        this.firstRun = firstRun;
    }

    /// Whether a request is worth being read: it carries the token or a session that was sealed here.
    /// Asks no store, so the session may have ended meanwhile.
    public boolean hears(HttpServerRequest request) {
        return hasToken(request) || cookie.read(request).isPresent();
    }

    /// Whether a path is where strangers may ask to be let in.
    public static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    Optional<Caller> caller(HttpServerRequest request) {
        if (hasToken(request)) {
            return Optional.of(Caller.withToken());
        }
        return signedIn(request).map(Caller::signedIn);
    }

    boolean hasToken(HttpServerRequest request) {
        return key.admits(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /// Whose session this request carries. One that is in use goes on.
    Optional<Account> signedIn(HttpServerRequest request) {
        Optional<Session> session = cookie.read(request);
        Optional<Account> account =
                session.flatMap(one -> accounts.get().account(one.account()).filter(one::belongsTo));
        account.ifPresent(owner -> session.ifPresent(one -> cookie.renew(request, one, owner)));
        return account;
    }

    /// Whether anybody may make an account now, which will be the owner's.
    boolean isFirstRun() {
        return firstRun && accounts.get().isEmpty();
    }
}
