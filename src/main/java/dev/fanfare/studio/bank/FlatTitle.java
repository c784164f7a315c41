package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// The plain text of a HeyForm title: a string, or a list of strings and `[tag, children,
/// attributes]` parts.
final class FlatTitle {
    private static final Set<String> TAGS =
            Set.of("a", "b", "strong", "i", "em", "u", "s", "del", "code", "span", "br", "p", "div", "mention");

    private FlatTitle() {}

    static String of(JsonNode title) {
        StringBuilder text = new StringBuilder();
        if (title.isArray()) {
            title.forEach(part -> append(part, text));
        } else {
            append(title, text);
        }
        return text.toString();
    }

    private static void append(JsonNode part, StringBuilder text) {
        if (part.isTextual()) {
            text.append(part.textValue());
        } else if (part.isArray() && TAGS.contains(part.path(0).asText(""))) {
            appendTag(part.path(0).textValue(), part.path(1), text);
        } else if (part.isArray()) {
            part.forEach(inner -> append(inner, text));
        } else if (part.isNumber()) {
            text.append(part.asText());
        }
    }

    private static void appendTag(String tag, JsonNode children, StringBuilder text) {
        boolean breaks = "br".equals(tag) || "p".equals(tag) || "div".equals(tag);
        if (breaks && !text.isEmpty()) {
            text.append('\n');
        }
        if (children.isArray()) {
            children.forEach(child -> append(child, text));
        } else {
            append(children, text);
        }
    }
}
