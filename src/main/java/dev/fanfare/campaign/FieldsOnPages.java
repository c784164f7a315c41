package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Turns `campaign/2` into `campaign/3`. Components on pages said what a field asks for, beside the
/// form that keeps it; now the form alone says it.
final class FieldsOnPages {
    private FieldsOnPages() {}

    /// @param document may be wrong in places
    static void migrate(ObjectNode document) {
        document.path("resources")
                .path("forms")
                .forEach(form -> form.path("fields").forEach(field -> options(field)));
    }

    private static void options(JsonNode field) {
        if (field.path("options") instanceof ArrayNode options) {
            for (int i = 0; i < options.size(); i++) {
                if (options.path(i).isTextual()) {
                    options.set(
                            i,
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("value", options.path(i).textValue()));
                }
            }
        }
    }
}
