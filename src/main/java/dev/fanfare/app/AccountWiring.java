package dev.fanfare.app;

import dev.fanfare.account.AccountStore;
import dev.fanfare.account.SessionSeal;
import dev.fanfare.site.SiteConfig;
import dev.fanfare.studio.Accounts;
import dev.fanfare.studio.SameOrigin;
import dev.fanfare.studio.SessionCookie;
import dev.fanfare.studio.SignIn;
import dev.fanfare.studio.StudioGate;
import dev.fanfare.studio.StudioKey;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/// Builds what lets people into the studio.
@Singleton
final class AccountWiring {
    private static final Logger LOG = Logger.getLogger("fanfare");

    private final FanfareConfig config;

    AccountWiring(FanfareConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    StudioKey studioKey(DataFolder folder) {
        return new StudioKey(config.adminToken().orElseGet(() -> {
            DataFolder.Secret token = folder.secret("admin.token");
            if (token.made()) {
                LOG.infof(
                        "The studio's token, printed this once (it is kept in %s): %s",
                        folder.path().resolve("admin.token"), token.value());
            }
            return token.value();
        }));
    }

    @Produces
    @Singleton
    SessionCookie sessionCookie(DataFolder folder, SiteConfig site, InstantSource clock) {
        String secret = folder.secret("studio.key").value();
        SessionSeal seal = new SessionSeal(secret.getBytes(StandardCharsets.UTF_8));
        return new SessionCookie(seal, clock, Origin.of(site).startsWith("https:"));
    }

    @Produces
    @Singleton
    StudioGate studioGate(StudioKey key, SessionCookie cookie, Instance<AccountStore> accounts) {
        return new StudioGate(key, cookie, accounts::get, config.firstRun());
    }

    @Produces
    @Singleton
    SameOrigin sameOrigin(SiteConfig site) {
        return new SameOrigin(Origin.of(site));
    }

    @Produces
    @Singleton
    SignIn signIn(AccountStore accounts, InstantSource clock) {
        return new SignIn(accounts, clock);
    }

    @Produces
    @Singleton
    Accounts accounts(AccountStore store, SignIn signIn, InstantSource clock) {
        return new Accounts(store, signIn, clock);
    }
}
