package dev.fanfare.format;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Strict reading of JSON from outside, with limits: no duplicate keys, nothing after the
/// document, at most `LARGEST` bytes and `DEEPEST` levels.
public final class Json {
    /// The most bytes a document may have.
    public static final int LARGEST = 4 * 1024 * 1024;
    /// The most objects and arrays inside each other: enough for a tree of 32 nodes with bindings.
    public static final int DEEPEST = 160;

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /// What came of reading.
    public sealed interface Reading {
        record Read(JsonNode document) implements Reading {}

        /// It is no JSON that anything can be done with.
        record Refused(Finding finding) implements Reading {}
    }

    /// Reads a document that somebody sent.
    public static Reading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(
                    "too-large",
                    "at most %d bytes".formatted(LARGEST),
                    "the document has %d bytes; expected at most %d".formatted(bytes.length, LARGEST),
                    Map.of("most", LARGEST / (1024 * 1024)));
        }
        try {
            JsonNode document = MAPPER.readTree(bytes);
            if (document == null || document.isMissingNode()) {
                return malformed("the document is empty", 1, 1);
            }
            return Surrogates.paired(document)
                    ? new Reading.Read(document)
                    : malformed("a text holds one half of a surrogate pair", 1, 1);
        } catch (StreamConstraintsException tooMuch) {
            return beyondLimit(tooMuch);
        } catch (JsonProcessingException wrong) {
            JsonLocation where = wrong.getLocation();
            return malformed(
                    wrong.getOriginalMessage(),
                    where == null ? 1 : where.getLineNr(),
                    where == null ? 1 : where.getColumnNr());
        } catch (IOException wrong) {
            return malformed(Objects.toString(wrong.getMessage(), "it is not UTF-8"), 1, 1);
        }
    }

    /// Reads a document that is known to be sound, such as one of our own resources.
    public static JsonNode sound(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Read(JsonNode document) -> document;
            case Reading.Refused(Finding finding) -> throw new IllegalArgumentException(finding.message());
        };
    }

    public static JsonNode sound(String text) {
        return sound(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The document as UTF-8 bytes, without white space.
    public static byte[] bytes(JsonNode document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// A JSON object as plain Java: `String`, `Number`, `Boolean`, `List` and `Map`; nulls are
    /// left out, and anything but an object is an empty map.
    public static Map<String, Object> plain(JsonNode object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            Object value = value(member.getValue());
            if (value != null) {
                members.put(member.getKey(), value);
            }
        });
        return members;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> plain(node);
            case ARRAY -> items(node);
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            case BINARY, MISSING, NULL, POJO -> null;
        };
    }

    private static List<Object> items(JsonNode array) {
        List<Object> items = new ArrayList<>();
        for (JsonNode item : array) {
            Object value = value(item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private static Reading beyondLimit(StreamConstraintsException tooMuch) {
        String message = Objects.toString(tooMuch.getOriginalMessage(), "");
        if (message.contains("nesting depth")) {
            return refused(
                    "too-deep",
                    "at most %d levels of nesting".formatted(DEEPEST),
                    "the document is nested deeper than %d levels; expected at most %d".formatted(DEEPEST, DEEPEST),
                    Map.of("most", DEEPEST));
        }
        return refused("too-long", "numbers of at most 40 digits", message);
    }

    private static Reading malformed(String what, int line, int column) {
        String where = "line %d, column %d".formatted(line, column);
        if (what.startsWith("Duplicate")) {
            return refused("duplicate-key", "every key once", what + " at " + where + "; expected every key once");
        }
        return refused("malformed-json", "JSON (RFC 8259) in UTF-8", what + " at " + where + "; expected JSON");
    }

    private static Reading refused(String rule, String expected, String message) {
        return refused(rule, expected, message, Map.of());
    }

    private static Reading refused(String rule, String expected, String message, Map<String, Object> values) {
        return new Reading.Refused(new Finding("", rule, expected, message, Finding.Severity.BROKEN, values));
    }
}
