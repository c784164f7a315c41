package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;

/// The most that the schema of a campaign lets a quiz have: what is taken can be saved.
///
/// @param questions in one quiz
/// @param choices of one question
/// @param text characters of a question or a choice
/// @param image characters of a picture's address
/// @param document bytes of a whole campaign
public record Limits(int questions, int choices, int text, int image, int document) {
    /// The limits of the published schemas.
    public static final Limits OF_A_CAMPAIGN = read();

    private static Limits read() {
        JsonNode campaign = Json.sound(SchemaCheck.source("campaign")).path("$defs");
        JsonNode page = Json.sound(SchemaCheck.source("page")).path("$defs");
        return new Limits(
                most(campaign.at("/quiz/properties/questions/maxItems")),
                most(campaign.at("/question/properties/choices/maxItems")),
                most(page.at("/localizedText/maxLength")),
                most(campaign.at("/image/maxLength")),
                Json.LARGEST);
    }

    private static int most(JsonNode limit) {
        if (!limit.isInt()) {
            throw new IllegalStateException("the schema of a campaign has no limit where one is looked for");
        }
        return limit.intValue();
    }
}
