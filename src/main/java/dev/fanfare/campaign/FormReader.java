package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldOption;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a form with its defaults.
final class FormReader {
    private static final int FEWEST_MARKS = 2;
    private static final int MOST_MARKS = 10;

    private FormReader() {}

    /// @param region of telephone numbers and addresses, where a field names none
    static Resources.Form form(String id, JsonNode json, String region) {
        List<Field> fields = new ArrayList<>();
        json.path("fields").forEach(field -> fields.add(field(field, region)));
        return new Resources.Form(id, fields, CampaignReader.texts(json.path("unique")));
    }

    private static Field field(JsonNode json, String region) {
        FieldType type = FieldType.valueOf(json.path("type").asText().toUpperCase(Locale.ROOT));
        String name = json.path("name").asText();
        return new Field(
                name,
                type,
                PageReader.text(json.path("label")),
                PageReader.text(json.path("help")),
                PageReader.text(json.path("placeholder")),
                json.path("required").asBoolean(false),
                max(type, json.path("max").asInt(most(type))),
                options(json.path("options")),
                json.path("region").asText(region),
                json.path("autocomplete").asText(""),
                type == FieldType.HIDDEN ? json.path("from").asText(name) : "");
    }

    /// Options are objects; in releases up to `campaign/2` they are strings.
    private static List<FieldOption> options(JsonNode json) {
        List<FieldOption> options = new ArrayList<>();
        json.forEach(option -> options.add(
                option.isObject()
                        ? new FieldOption(option.path("value").asText(), PageReader.text(option.path("label")))
                        : FieldOption.of(option.asText())));
        return options;
    }

    private static int max(FieldType type, int max) {
        return type == FieldType.RATING ? Math.clamp(max, FEWEST_MARKS, MOST_MARKS) : max;
    }

    private static int most(FieldType type) {
        return switch (type) {
            case NAME -> 60;
            case EMAIL -> 254;
            case PHONE, NUMBER, DATE, CONSENT -> 40;
            case TEXT, CHOICE, CHOICES, ADDRESS, HIDDEN -> 200;
            case RATING -> 5;
            case TEXTAREA -> 2000;
        };
    }
}
