package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a poll with its defaults.
final class PollReader {
    private PollReader() {}

    static Resources.Poll poll(String id, JsonNode json) {
        List<Resources.Option> options = new ArrayList<>();
        json.path("options")
                .forEach(option -> options.add(new Resources.Option(
                        option.path("id").asText(),
                        PageReader.text(option.path("title")),
                        AssetReference.resolved(option.path("image").asText()))));
        return new Resources.Poll(
                id,
                PageReader.text(json.path("question")),
                options,
                json.path("choices").asInt(1),
                json.path("per").asText().equals("day"),
                Resources.Tell.valueOf(json.path("results").asText("voted").toUpperCase(Locale.ROOT)),
                CampaignReader.window(json),
                CampaignReader.gates(json.path("requires")));
    }
}
