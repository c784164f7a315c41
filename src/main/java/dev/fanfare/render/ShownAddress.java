package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.AddressPart;
import dev.fanfare.campaign.AddressPart.Kind;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a template shows of a field that asks for an address: its parts, each an input of its own.
final class ShownAddress {
    private static final Messages WORDS = Messages.about("fields");
    private static final String OFF = "off";

    private ShownAddress() {}

    /// The parts in the order they are filled in; none of any other field.
    static List<Map<String, Object>> parts(Field field, List<String> locales) {
        JsonNode words = WORDS.in(locales);
        return field.type() == FieldType.ADDRESS
                ? AddressPart.of(field).stream()
                        .map(part -> part(field, part, words))
                        .toList()
                : List.of();
    }

    /// Where the names are that the page offers; empty where it offers none.
    static String divisions(Field field) {
        return field.type() == FieldType.ADDRESS && AddressPart.isChinese(field) ? Paths.divisions() : "";
    }

    private static Map<String, Object> part(Field field, AddressPart part, JsonNode words) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", part.key());
        shown.put("name", part.inputOf(field));
        shown.put("label", words.path("part." + part.key()).asText());
        shown.put("required", part.required());
        shown.put("listed", AddressPart.isChinese(field) && part.kind() != Kind.STREET);
        shown.put("autocomplete", field.autocomplete().equals(OFF) ? OFF : autocomplete(part.kind()));
        return shown;
    }

    private static String autocomplete(Kind kind) {
        return switch (kind) {
            case PROVINCE, STATE -> "address-level1";
            case CITY -> "address-level2";
            case DISTRICT -> "address-level3";
            case STREET -> "street-address";
            case POSTAL -> "postal-code";
        };
    }
}
