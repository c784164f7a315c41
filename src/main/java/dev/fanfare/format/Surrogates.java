package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;

/// Finds texts that cannot be written as UTF-8, because an escape left half a character in them.
final class Surrogates {
    private Surrogates() {}

    static boolean paired(JsonNode node) {
        if (node.isTextual()) {
            return paired(node.textValue());
        }
        for (var member : node.properties()) {
            if (!paired(member.getKey()) || !paired(member.getValue())) {
                return false;
            }
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                if (!paired(item)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean paired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
