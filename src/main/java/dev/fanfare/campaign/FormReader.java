package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a form with its defaults.
final class FormReader {
    private FormReader() {}

    /// @param region of telephone numbers, where a field names none
    static Resources.Form form(String id, JsonNode json, String region) {
        List<Resources.Field> fields = new ArrayList<>();
        json.path("fields").forEach(field -> fields.add(field(field, region)));
        return new Resources.Form(id, fields, CampaignReader.texts(json.path("unique")));
    }

    private static Resources.Field field(JsonNode json, String region) {
        Resources.FieldType type =
                Resources.FieldType.valueOf(json.path("type").asText().toUpperCase(Locale.ROOT));
        return new Resources.Field(
                json.path("name").asText(),
                type,
                PageReader.text(json.path("label")),
                json.path("required").asBoolean(false),
                json.path("max").asInt(longest(type)),
                CampaignReader.texts(json.path("options")),
                json.path("region").asText(region));
    }

    private static int longest(Resources.FieldType type) {
        return switch (type) {
            case NAME -> 60;
            case EMAIL -> 254;
            case PHONE, NUMBER, DATE, CONSENT -> 40;
            case TEXT, CHOICE -> 200;
            case TEXTAREA -> 2000;
        };
    }
}
