package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.List;

/// Reads a check-in card with its defaults.
final class CheckinReader {
    /// A week.
    static final int DAYS = 7;

    private CheckinReader() {}

    static Resources.Checkin checkin(String id, JsonNode json) {
        List<Resources.Milestone> milestones = new ArrayList<>();
        json.path("milestones")
                .forEach(milestone -> milestones.add(new Resources.Milestone(
                        milestone.path("id").asText(),
                        PageReader.text(milestone.path("title")),
                        milestone.path("days").asInt(),
                        milestone.path("inARow").asBoolean(false))));
        return new Resources.Checkin(
                id,
                json.path("days").asInt(DAYS),
                milestones,
                CampaignReader.window(json),
                CampaignReader.gates(json.path("requires")));
    }
}
