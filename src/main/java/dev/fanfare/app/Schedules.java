package dev.fanfare.app;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Puts scheduled releases on the air when their time has come, to the second.
@Singleton
final class Schedules {
    private static final Logger LOG = Logger.getLogger("fanfare");

    private final CampaignStore store;
    private final LiveCampaigns live;
    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fanfare-schedules").daemon().factory());

    private @Nullable ScheduledFuture<?> looks;

    Schedules(CampaignStore store, LiveCampaigns live, InstantSource clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// Looks at once, for what came due while the server was down, and every second from then on.
    synchronized void start() {
        if (looks == null) {
            looks = timer.scheduleWithFixedDelay(this::activateDue, 0, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdown();
    }

    /// A store that fails now may answer in a second.
    private void activateDue() {
        try {
            store.activateDue(clock.instant()).forEach(live::refresh);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "schedules could not be looked at, trying again");
        }
    }
}
