package dev.fanfare.studio.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A question on its way from a file into a campaign.
///
/// @param where its place in the file
/// @param answer the indexes of the right choices; empty when the file does not mark them
/// @param image an address; empty for none
record Question(String where, String text, List<String> choices, Set<Integer> answer, String image) {
    Question {
        choices = List.copyOf(choices);
        answer = Set.copyOf(answer);
    }

    Question(String where, String text, List<String> choices, Set<Integer> answer) {
        this(where, text, choices, answer, "");
    }

    /// Ten hexadecimal digits that follow from text and choices.
    String digest() {
        String content = text + '\0' + String.join("\0", choices);
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)), 0, 5);
    }

    ObjectNode json(String id) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("text", text);
        choices.forEach(json.putArray("choices")::add);
        new TreeSet<>(answer).forEach(json.putArray("answer")::add);
        if (!image.isEmpty()) {
            json.put("image", image);
        }
        return json;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
