package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks documents against the published schemas of their format. Loads them once, from the class
/// path only; thread safe.
public final class SchemaCheck {
    /// The formats that have a schema.
    public static final List<String> KINDS = List.of("campaign", "page", "component");

    private final Map<String, byte[]> sources = new LinkedHashMap<>();
    private final Map<String, ValueSchema> schemas = new LinkedHashMap<>();

    public SchemaCheck() {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String kind : KINDS) {
            byte[] source = source(kind);
            sources.put(kind, source);
            documents.put("/schemas/" + kind + ".json", Json.sound(source));
        }
        KINDS.forEach(kind -> schemas.put(kind, ValueSchema.of("/schemas/" + kind + ".json", documents)));
    }

    /// Everything that is wrong with a document of this kind, all at once; the rule of each finding
    /// is `schema-` and the schema's keyword.
    public List<Finding> check(String kind, JsonNode document) {
        ValueSchema schema = schemas.get(kind);
        if (schema == null) {
            throw new IllegalArgumentException("no schema for '%s'; there are %s".formatted(kind, KINDS));
        }
        return schema.check(document, Pointer.ROOT, "schema-");
    }

    /// The schema of a kind as it is published, in UTF-8.
    public Optional<byte[]> schema(String kind) {
        return Optional.ofNullable(sources.get(kind)).map(byte[]::clone);
    }

    /// The schema of one of the kinds, in UTF-8, for who needs but its limits.
    public static byte[] source(String kind) {
        String resource = "/schemas/" + kind + ".json";
        try (InputStream in = SchemaCheck.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
