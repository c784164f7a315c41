package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/// Brings the documents of one kind to its current format, one version after the other. Immutable.
public final class Migrations {
    private final String kind;
    private final int oldest;
    private final List<Consumer<ObjectNode>> steps;

    /// @param kind such as `campaign`
    /// @param oldest the oldest version that can still be read
    /// @param steps each turns a document of one version into the next; the first starts at
    ///     `oldest`
    public Migrations(String kind, int oldest, List<Consumer<ObjectNode>> steps) {
        this.kind = kind;
        this.oldest = oldest;
        this.steps = List.copyOf(steps);
    }

    /// The format a document has after migration, such as `campaign/3`.
    public String current() {
        return kind + "/" + (oldest + steps.size());
    }

    /// The document in the current format (the same one when it has it already), or why it cannot
    /// be read.
    public Json.Reading migrate(JsonNode document) {
        String format = document.path("format").asText();
        if (format.equals(current())) {
            return new Json.Reading.Read(document);
        }
        for (int step = 0; step < steps.size(); step++) {
            if (format.equals(kind + "/" + (oldest + step))) {
                return new Json.Reading.Read(from(step, document.deepCopy()));
            }
        }
        return new Json.Reading.Refused(unknown(document));
    }

    private ObjectNode from(int first, ObjectNode document) {
        for (int step = first; step < steps.size(); step++) {
            steps.get(step).accept(document);
            document.put("format", kind + "/" + (oldest + step + 1));
        }
        return document;
    }

    private Finding unknown(JsonNode document) {
        boolean named = document.has("format");
        String what = named ? "the document's format is " + document.path("format") : "the document names no format";
        return Finding.broken(
                named ? "/format" : "",
                "unknown-format",
                "\"format\": \"%s\"".formatted(current()),
                "%s; expected \"%s\"".formatted(what, current()));
    }
}
