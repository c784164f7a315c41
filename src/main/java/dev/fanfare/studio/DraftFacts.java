package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.format.Json;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the list of campaigns says of drafts. Each version is read once: a list of many campaigns is
/// asked for often.
final class DraftFacts {
    private static final int MOST = 2_000;

    private final CampaignStore store;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    DraftFacts(CampaignStore store) {
        this.store = store;
    }

    /// @param title empty for a draft that has none
    /// @param address empty for the slug
    /// @param folder empty for none
    /// @param opens as the draft says it; null for no limit
    record Facts(
            String title,
            String address,
            String folder,
            @Nullable String opens,
            @Nullable String closes,
            String timezone) {
        static Facts of(JsonNode document) {
            JsonNode window = document.path("window");
            var campaign = DraftReader.read(document);
            return new Facts(
                    campaign.title().in(campaign.locales()),
                    document.path("address").asText(""),
                    document.path("folder").asText("").strip(),
                    window.path("opens").textValue(),
                    window.path("closes").textValue(),
                    document.path("timezone").asText("UTC"));
        }
    }

    /// Of an archived campaign: what its last version said.
    Optional<Facts> of(CampaignStore.Summary summary) {
        Known before = known.get(summary.slug());
        if (before != null && before.version() == summary.version()) {
            return Optional.of(before.facts());
        }
        Optional<Facts> read = document(summary).map(document -> Facts.of(Json.sound(document)));
        if (known.size() >= MOST) {
            known.clear();
        }
        read.ifPresent(facts -> known.put(summary.slug(), new Known(summary.version(), facts)));
        return read;
    }

    private Optional<byte[]> document(CampaignStore.Summary summary) {
        return store.draft(summary.slug())
                .or(() -> store.versions(summary.slug()).stream()
                        .findFirst()
                        .flatMap(version -> store.version(summary.slug(), version.version())))
                .map(CampaignStore.Draft::document);
    }

    private record Known(long version, Facts facts) {}
}
