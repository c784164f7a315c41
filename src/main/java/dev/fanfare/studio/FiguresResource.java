package dev.fanfare.studio;

import dev.fanfare.action.Ledger;
import dev.fanfare.campaign.LiveCampaigns;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What happened today in everything that is on the air.
@Path("/api/studio/today")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "campaigns", description = "Drafts of campaigns")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class FiguresResource {
    private final LiveCampaigns live;
    private final Ledger ledger;
    private final InstantSource clock;

    FiguresResource(LiveCampaigns live, Ledger ledger, InstantSource clock) {
        this.live = live;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// One campaign's day.
    ///
    /// @param visitors who registered, played, won or left something
    @Schema(description = "What happened in one campaign since its midnight")
    public record Figures(long visitors, long registrations, long quizzes, long wins, long leads) {
        static Figures of(Ledger.Tally tally) {
            return new Figures(
                    tally.visitors(),
                    count(tally, "registration"),
                    count(tally, "quiz"),
                    count(tally, "win"),
                    count(tally, "lead"));
        }

        private static long count(Ledger.Tally tally, String kind) {
            return tally.entries().getOrDefault(kind, 0L);
        }
    }

    /// Today's figures.
    @GET
    @Operation(
            summary = "Today's figures",
            description = "Of every campaign on the air, by slug: what is in its books since midnight in its own time "
                    + "zone.")
    @APIResponse(responseCode = "200", description = "The figures by slug")
    public Map<String, Figures> today() {
        Instant now = clock.instant();
        Map<String, Figures> all = new TreeMap<>();
        live.all().forEach((slug, campaign) -> {
            Instant midnight = midnight(now, campaign.campaign().zone());
            all.put(slug, Figures.of(ledger.tally(slug, midnight)));
        });
        return all;
    }

    private static Instant midnight(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
