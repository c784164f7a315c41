package dev.fanfare.app;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.CodeLists;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Winners;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.OwnLinks;
import dev.fanfare.campaign.Pinning;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Json;
import dev.fanfare.preview.Preview;
import dev.fanfare.preview.Previews;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.store.sandbox.SandboxLedger;
import dev.fanfare.studio.WeightCheck;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Builds what drafts are tried and weighed with, when somebody first does.
@Singleton
final class PreviewWiring {
    private static final int MOST_COMMITS = 5_000;

    @Produces
    @Singleton
    WeightCheck weight(Catalogue catalogue, ReleaseRenderer renderer) {
        return new WeightCheck(document -> CampaignReader.read(Pinning.pin(document, catalogue)), renderer);
    }

    @Produces
    @Singleton
    Previews previews(
            CampaignStore store, CodeLists codes, Catalogue catalogue, ReleaseRenderer renderer, InstantSource clock) {
        return new Previews(
                store,
                (document, address) -> preview(Pinning.pin(Json.sound(document), catalogue), address),
                renderer,
                (slug, time) -> sandbox(list -> codes.untaken(slug, list, MOST_COMMITS), time),
                clock);
    }

    private static Campaign preview(JsonNode document, String address) {
        return CampaignReader.read(
                OwnLinks.moved(document, document.path("slug").asText(), address));
    }

    private static Preview.Sandbox sandbox(Function<String, List<String>> codes, InstantSource clock) {
        Ledger books = new SandboxLedger(MOST_COMMITS, codes);
        RandomGenerator luck = new SecureRandom();
        return new Preview.Sandbox(new ActionRunner(Actions.all(), books, clock, () -> luck), new Winners(books));
    }
}
