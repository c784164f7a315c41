package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.Migrations;
import java.util.List;

/// The format of campaigns, and how older documents come to it.
///
/// - `campaign/1` to `campaign/2`: the places of wheels, nine-grids and scratch cards say what they
///   show, where a prize had the number of its place.
/// - `campaign/2` to `campaign/3`: the fields of forms say what they ask for, where components on
///   pages said it once more.
public final class CampaignFormat {
    static final Migrations MIGRATIONS =
            new Migrations("campaign", 1, List.of(PlacesByNumber::migrate, FieldsOnPages::migrate));

    private static final String NUMBERED = "campaign/1";

    private CampaignFormat() {}

    /// The document in today's format; the same one when it has it already, or has none we know.
    public static JsonNode current(JsonNode document) {
        return switch (MIGRATIONS.migrate(document)) {
            case Json.Reading.Read(JsonNode current) -> current;
            case Json.Reading.Refused _ -> document;
        };
    }

    /// The same of a document as it is kept.
    ///
    /// @param document sound JSON
    public static byte[] current(byte[] document) {
        JsonNode kept = Json.sound(document);
        JsonNode current = current(kept);
        return current.equals(kept) ? document : Json.bytes(current);
    }

    /// Whether prizes have the number of their place.
    static boolean isNumbered(JsonNode document) {
        return document.path("format").asText().equals(NUMBERED);
    }
}
