package dev.fanfare.studio.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.CampaignFormat;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.Resources;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Json;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tells what a draft changes in the address, stock, odds, codes and limits of the release that is on the air. Thread
/// safe.
public final class LiveChanges {
    private final LiveCampaigns live;
    private final CampaignStore store;
    private final Supplier<Ledger> ledger;

    public LiveChanges(LiveCampaigns live, CampaignStore store, Supplier<Ledger> ledger) {
        this.live = live;
        this.store = store;
        this.ledger = ledger;
    }

    /// What was found in a draft, and after it what the draft would change.
    ///
    /// @return the further ones are warnings whose rules begin with `live-`; there are none when something
    ///     is broken, or nothing of the campaign is on the air
    public List<Finding> after(List<Finding> found, JsonNode draft) {
        boolean broken = found.stream().anyMatch(finding -> finding.severity() == Finding.Severity.BROKEN);
        String slug = draft.path("slug").asText();
        return broken
                ? found
                : live.find(slug)
                        .map(now -> Stream.concat(found.stream(), of(CampaignFormat.current(draft), slug, now).stream())
                                .toList())
                        .orElse(found);
    }

    private List<Finding> of(JsonNode draft, String slug, LiveCampaign now) {
        Findings findings = new Findings();
        String address = draft.path("address").asText(slug);
        if (!address.equals(now.address())) {
            findings.warning(
                    Pointer.ROOT.at("address"),
                    "live-address",
                    Limits.ON_THE_AIR,
                    "visitors would find the campaign at '/%s', no longer at '/%s'".formatted(address, now.address()),
                    Map.of("from", now.address(), "to", address));
        }
        return Stream.concat(findings.list().stream(), resources(draft, slug, now).stream())
                .toList();
    }

    private List<Finding> resources(JsonNode draft, String slug, LiveCampaign now) {
        Resources before = now.campaign().resources();
        Resources after = CampaignReader.resourcesOf(draft);
        if (before.equals(after)) {
            return List.of();
        }
        JsonNode document = store.live(slug)
                .map(one -> Json.sound(one.document()).path("resources"))
                .orElse(draft.path("resources"));
        Titles titles = new Titles(document, draft.path("resources"));
        return ResourceChanges.between(before, after, titles, new BookedFacts(ledger.get(), slug));
    }
}
