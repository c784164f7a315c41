package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Reads a file as exactly one JSON document of data; nothing in it is ever run.
final class Json {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private Json() {}

    static JsonNode read(String text) throws JsonProcessingException {
        return READER.readTree(text);
    }

    static String complaint(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null
                ? "broken JSON"
                : "broken JSON (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }
}
