package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// Placeholders such as `{{visitor.name}}` in texts: they are filled in later, so their own length
/// says nothing about the text's.
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}");

    private Placeholders() {}

    static boolean hasAny(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /// Whether there is anything to translate beside placeholders, digits and signs.
    public static boolean hasWords(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    /// The same value with one character in place of every placeholder.
    static JsonNode shortened(JsonNode value) {
        if (value.isTextual()) {
            String text = value.textValue();
            return text.contains("{{")
                    ? JsonNodeFactory.instance.textNode(
                            PLACEHOLDER.matcher(text).replaceAll("…"))
                    : value;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> items.add(shortened(item)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> members.set(member.getKey(), shortened(member.getValue())));
            return members;
        }
        return value;
    }
}
