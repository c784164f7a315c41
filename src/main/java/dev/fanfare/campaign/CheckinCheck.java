package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;

/// Checks check-in cards: whether every milestone can be reached.
final class CheckinCheck {
    private final JsonNode document;
    private final Findings findings;

    CheckinCheck(JsonNode document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("checkins").properties().forEach(checkin -> {
            Pointer at = Pointer.ROOT.at("resources").at("checkins").at(checkin.getKey());
            checkin(checkin.getKey(), checkin.getValue(), at);
        });
    }

    private void checkin(String name, JsonNode checkin, Pointer at) {
        JsonNode milestones = checkin.path("milestones");
        Gates.ids(milestones, "id", "duplicate-milestone", at.at("milestones"), findings);
        Gates.check(document, checkin.path("requires"), at.at("requires"), findings);
        Gates.window("check-in card", name, checkin, at, findings);
        int days = checkin.path("days").asInt(CheckinReader.DAYS);
        for (int i = 0; i < milestones.size(); i++) {
            JsonNode milestone = milestones.path(i);
            String what = "milestone '%s'".formatted(milestone.path("id").asText());
            Pointer here = at.at("milestones").at(i);
            Gates.text(milestone.path("title"), "title-missing", what, here, findings);
            if (milestone.path("days").asInt() > days) {
                findings.unfinished(
                        here.at("days"),
                        "milestone-out-of-reach",
                        "at most %d".formatted(days),
                        "%s of card '%s' needs %s of %d days; expected at most %d"
                                .formatted(what, name, milestone.path("days"), days, days),
                        Map.of("most", days));
            }
        }
    }
}
