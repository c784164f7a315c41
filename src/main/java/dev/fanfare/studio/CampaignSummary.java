package dev.fanfare.studio;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaign;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of the list of campaigns.
///
/// @param state `draft`, `scheduled`, `upcoming`, `live`, `ended` or `archived`
/// @param address where visitors find it, or will once the draft is published
/// @param title the draft's, in its first language
/// @param folder where it stands in the list; empty for none
/// @param release id of the live release
/// @param scheduled when the scheduled release goes on the air
/// @param opens from when visitors can take part, as the draft says it; null for no limit
/// @param timezone the draft's, an IANA name
@Schema(description = "One campaign in the list")
public record CampaignSummary(
        String slug,
        String address,
        long version,
        String state,
        Instant savedAt,
        @Nullable String title,
        String folder,
        @Nullable String release,
        @Nullable Scheduled scheduled,
        @Nullable String opens,
        @Nullable String closes,
        String timezone) {
    /// A release that waits for its time.
    public record Scheduled(String release, Instant at) {}

    static CampaignSummary of(
            CampaignStore.Summary summary, Optional<DraftFacts.Facts> draft, Optional<LiveCampaign> live, Instant now) {
        return new CampaignSummary(
                summary.slug(),
                address(summary.slug(), draft, live),
                summary.version(),
                state(summary, live, now),
                summary.savedAt(),
                draft.map(DraftFacts.Facts::title)
                        .filter(title -> !title.isBlank())
                        .orElse(null),
                draft.map(DraftFacts.Facts::folder).orElse(""),
                summary.liveRelease().orElse(null),
                summary.scheduled()
                        .map(scheduled -> new Scheduled(scheduled.releaseId(), scheduled.at()))
                        .orElse(null),
                draft.map(DraftFacts.Facts::opens).orElse(null),
                draft.map(DraftFacts.Facts::closes).orElse(null),
                draft.map(DraftFacts.Facts::timezone).orElse("UTC"));
    }

    private static String address(String slug, Optional<DraftFacts.Facts> draft, Optional<LiveCampaign> live) {
        return live.map(LiveCampaign::address)
                .or(() -> draft.map(DraftFacts.Facts::address).filter(address -> !address.isEmpty()))
                .orElse(slug);
    }

    private static String state(CampaignStore.Summary summary, Optional<LiveCampaign> live, Instant now) {
        if (summary.archived()) {
            return "archived";
        }
        if (live.isEmpty()) {
            return summary.scheduled().isPresent() ? "scheduled" : "draft";
        }
        Campaign.Window window = live.get().campaign().window();
        if (now.isBefore(window.opens())) {
            return "upcoming";
        }
        return window.contains(now) ? "live" : "ended";
    }
}
