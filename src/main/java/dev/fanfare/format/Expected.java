package dev.fanfare.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What would have satisfied a schema's keyword, as a short phrase.
final class Expected {
    private Expected() {}

    /// @param parent the schema object that holds the failed keyword; missing when it is not known
    static String of(Error error, JsonNode parent) {
        String keyword = Objects.toString(error.getKeyword(), "false");
        JsonNode rule = error.getSchemaNode();
        String own = parent.path("x-expected").asText();
        if (!own.isEmpty() && !keyword.equals("required")) {
            return own;
        }
        return switch (keyword) {
            case "type" -> types(rule);
            case "enum" -> "one of " + list(rule);
            case "const" -> rule.toString();
            case "required", "dependentRequired" -> "a member '%s'".formatted(error.getProperty());
            case "additionalProperties", "unevaluatedProperties" -> members(parent);
            case "propertyNames" -> names(rule);
            case "pattern" -> "text like " + rule.asText();
            case "format" -> "a " + rule.asText();
            case "minLength" -> "at least %s characters".formatted(rule);
            case "maxLength" -> "at most %s characters".formatted(rule);
            case "minimum" -> "at least " + rule;
            case "maximum" -> "at most " + rule;
            case "exclusiveMinimum" -> "more than " + rule;
            case "exclusiveMaximum" -> "less than " + rule;
            case "multipleOf" -> "a multiple of " + rule;
            case "minItems" -> "at least %s items".formatted(rule);
            case "maxItems" -> "at most %s items".formatted(rule);
            case "minProperties" -> "at least %s members".formatted(rule);
            case "maxProperties" -> "at most %s members".formatted(rule);
            case "uniqueItems" -> "no item twice";
            default -> Objects.toString(error.getMessage(), "another value");
        };
    }

    private static String types(JsonNode rule) {
        List<String> names = new ArrayList<>();
        if (rule.isArray()) {
            rule.forEach(type -> names.add(type(type.asText())));
        } else {
            names.add(type(rule.asText()));
        }
        return String.join(" or ", names);
    }

    private static String type(String name) {
        return switch (name) {
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "an array";
            case "object" -> "an object";
            case "null" -> "null";
            default -> "a " + name;
        };
    }

    private static String members(JsonNode parent) {
        List<String> names = new ArrayList<>();
        parent.path("properties").fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "no such member" : "only " + String.join(", ", names);
    }

    private static String names(JsonNode rule) {
        return rule.has("pattern") ? "a name like " + rule.path("pattern").asText() : "another name";
    }

    private static String list(JsonNode rule) {
        List<String> values = new ArrayList<>();
        rule.forEach(value -> values.add(value.asText()));
        return String.join(", ", values);
    }
}
