package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;

/// Checks polls: whether there is something to choose from, and a time to tell.
final class PollCheck {
    private final JsonNode document;
    private final Findings findings;

    PollCheck(JsonNode document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("polls").properties().forEach(poll -> {
            Pointer at = Pointer.ROOT.at("resources").at("polls").at(poll.getKey());
            poll(poll.getKey(), poll.getValue(), at);
        });
    }

    private void poll(String name, JsonNode poll, Pointer at) {
        JsonNode options = poll.path("options");
        Gates.ids(options, "id", "duplicate-option", at.at("options"), findings);
        Gates.check(document, poll.path("requires"), at.at("requires"), findings);
        Gates.window("poll", name, poll, at, findings);
        Gates.text(poll.path("question"), "text-missing", "the question of poll '%s'".formatted(name), at, findings);
        for (int i = 0; i < options.size(); i++) {
            option(options.path(i), at.at("options").at(i));
        }
        if (options.size() < 2) {
            findings.unfinished(
                    at,
                    "too-few-options",
                    "at least 2 options",
                    "poll '%s' has %d options; expected at least 2".formatted(name, options.size()));
        } else if (poll.path("choices").asInt(1) > options.size()) {
            findings.unfinished(
                    at.at("choices"),
                    "choices-above-options",
                    "at most %d".formatted(options.size()),
                    "a vote in poll '%s' names %s of %d options; expected at most %d"
                            .formatted(name, poll.path("choices"), options.size(), options.size()),
                    Map.of("most", options.size()));
        }
        if (poll.path("results").asText().equals("closed") && !poll.has("closes")) {
            findings.unfinished(
                    at,
                    "closes-missing",
                    "when it closes",
                    "poll '%s' tells its results when it is closed, but not when that is; expected when it closes"
                            .formatted(name));
        }
    }

    private void option(JsonNode option, Pointer at) {
        String what = "option '%s'".formatted(option.path("id").asText());
        Gates.text(option.path("title"), "title-missing", what, at, findings);
        Gates.picture(what, option.path("image"), at.at("image"), findings);
    }
}
