package dev.fanfare.app;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.studio.StudioKey;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/// Opens the store and all that stands on it. Whoever needs a part of it earlier gets it, too, and
/// waits for no more than that part.
@Singleton
final class Opening {
    private final Instance<StudioKey> key;
    private final Instance<LiveCampaigns> live;
    private final Instance<DemoCampaign> demo;
    private final Instance<ActionRunner> actions;
    private final Instance<Schedules> schedules;

    Opening(
            Instance<StudioKey> key,
            Instance<LiveCampaigns> live,
            Instance<DemoCampaign> demo,
            Instance<ActionRunner> actions,
            Instance<Schedules> schedules) {
        this.key = key;
        this.live = live;
        this.demo = demo;
        this.actions = actions;
        this.schedules = schedules;
    }

    /// Returns when the published pages are what the store says is live, an empty store has its
    /// demo, the studio's token is there, actions can be run and schedules are kept.
    void open() {
        key.get();
        live.get();
        demo.get().publishIfEmpty();
        actions.get();
        schedules.get().start();
    }
}
