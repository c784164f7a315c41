package dev.fanfare.app;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Winners;
import dev.fanfare.action.script.ScriptConfig;
import dev.fanfare.action.script.Scripts;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.format.Json;
import dev.fanfare.site.PublishedPages;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Builds what visitors play with: actions, the live campaigns, and the scripts' own process.
@Singleton
final class PlayWiring {
    @Produces
    @Singleton
    LiveCampaigns live(CampaignStore store, PublishedPages pages) {
        LiveCampaigns live = new LiveCampaigns(store, document -> CampaignReader.read(Json.sound(document)));
        live.refresh();
        pages.follow(live);
        return live;
    }

    @Produces
    @Singleton
    ActionRunner actionRunner(Ledger ledger, InstantSource clock) {
        RandomGenerator luck = new SecureRandom();
        return new ActionRunner(Actions.all(), ledger, clock, () -> luck);
    }

    @Produces
    @Singleton
    Winners winners(Ledger ledger) {
        return new Winners(ledger);
    }

    @Produces
    @Singleton
    Scripts scripts(ScriptConfig limits) {
        return new Scripts(limits);
    }

    void end(@Disposes Scripts scripts) {
        scripts.close();
    }
}
