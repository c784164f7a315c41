package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.account.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/// Who makes a request of the studio.
///
/// @param account empty for who has the token
record Caller(Role role, Optional<Account> account) {
    private static final String PROPERTY = Caller.class.getName();

    static Caller withToken() {
        return new Caller(Role.OWNER, Optional.empty());
    }

    static Caller signedIn(Account account) {
        return new Caller(account.role(), Optional.of(account));
    }

    /// Who makes this request, as a list of versions names them.
    static String name(ContainerRequestContext request) {
        return of(request)
                .map(caller ->
                        caller.account().map(account -> account.email().value()).orElse("token"))
                .orElse("");
    }

    /// The account that makes this request; empty for who has the token.
    static String account(ContainerRequestContext request) {
        return of(request)
                .flatMap(Caller::account)
                .map(account -> account.email().value())
                .orElse("");
    }

    /// Who makes this request; empty where nobody needs to have come in.
    static Optional<Caller> of(ContainerRequestContext request) {
        return Optional.ofNullable((Caller) request.getProperty(PROPERTY));
    }

    void makes(ContainerRequestContext request) {
        request.setProperty(PROPERTY, this);
    }
}
