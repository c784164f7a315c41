package dev.fanfare.app;

import dev.fanfare.studio.StudioKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// What must have happened before the first request: the token is there, and an empty server has
/// its demo.
@Singleton
final class Startup {
    private final DemoCampaign demo;

    /// @param key asked for, so that a token is made and printed at the first start
    Startup(DemoCampaign demo, StudioKey key) {
        this.demo = demo;
    }

    void start(@Observes StartupEvent event) {
        demo.publishIfEmpty();
    }
}
