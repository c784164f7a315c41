package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// Turns a schema with our hints into one that any JSON Schema validator reads the same way: `x-`
/// members and localized titles go, and a property with `x-responsive` also takes one value per
/// width.
final class SchemaHints {
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "$defs", "dependentSchemas", "definitions");
    private static final Set<String> VALUES = Set.of("enum", "const", "required", "dependentRequired");
    private static final Set<String> NOTES = Set.of("default", "examples", "title", "description", "$comment");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaHints() {}

    static JsonNode without(JsonNode schema) {
        if (schema instanceof ArrayNode list) {
            ArrayNode plain = JSON.arrayNode();
            list.forEach(item -> plain.add(without(item)));
            return plain;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode plain = JSON.objectNode();
        object.properties().forEach(member -> keep(plain, member.getKey(), member.getValue()));
        return object.path("x-responsive").asBoolean() ? responsive(plain) : plain;
    }

    private static void keep(ObjectNode plain, String keyword, JsonNode value) {
        if (keyword.startsWith("x-") || NOTES.contains(keyword)) {
            return;
        }
        if (VALUES.contains(keyword)) {
            plain.set(keyword, value);
        } else if (MAPS.contains(keyword) && value instanceof ObjectNode byName) {
            ObjectNode map = JSON.objectNode();
            byName.properties().forEach(member -> map.set(member.getKey(), without(member.getValue())));
            plain.set(keyword, map);
        } else {
            plain.set(keyword, without(value));
        }
    }

    private static ObjectNode responsive(ObjectNode plain) {
        ObjectNode widths = JSON.objectNode();
        for (String width : new String[] {"base", "md", "lg"}) {
            widths.set(width, plain.deepCopy());
        }
        ObjectNode byWidth = JSON.objectNode();
        byWidth.put("type", "object").put("minProperties", 1).put("additionalProperties", false);
        byWidth.set("properties", widths);
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(plain).add(byWidth);
        return either;
    }
}
