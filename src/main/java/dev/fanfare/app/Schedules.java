package dev.fanfare.app;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Puts scheduled releases on the air when their time has come, to the second.
@Singleton
final class Schedules {
    private final CampaignStore store;
    private final LiveCampaigns live;
    private final InstantSource clock;

    Schedules(CampaignStore store, LiveCampaigns live, InstantSource clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void activateDue() {
        store.activateDue(clock.instant()).forEach(live::refresh);
    }
}
