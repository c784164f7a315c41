package dev.fanfare.app;

import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.render.FrontPage;
import dev.fanfare.site.PublishedPages;
import dev.fanfare.visitor.VisitorTokens;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;

/// Builds what the first page is sent with, and what everything else stands on; each once.
@Singleton
final class Wiring {
    private final FanfareConfig config;

    Wiring(FanfareConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    DataFolder dataFolder() {
        return new DataFolder(config.data());
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Later later() {
        return new Later();
    }

    @Produces
    @Singleton
    PublishedPages publishedPages(DataFolder folder, Later later) {
        return new PublishedPages(folder.pages(), () -> new FrontPage(ComponentLibrary.baseCss()), later);
    }

    @Produces
    @Singleton
    VisitorTokens visitorTokens(DataFolder folder) {
        String secret =
                config.secret().orElseGet(() -> folder.secret("visitor.key").value());
        return new VisitorTokens(secret.getBytes(StandardCharsets.UTF_8));
    }
}
