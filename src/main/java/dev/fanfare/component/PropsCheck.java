package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.format.ValueSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether the properties of nodes fit what their components declare.
final class PropsCheck {
    /// Rules of values that somebody may be typing: they keep nothing else from being saved.
    private static final Set<String> UNFINISHED = Set.of(
            "prop-required",
            "prop-pattern",
            "prop-format",
            "prop-minLength",
            "prop-maxLength",
            "prop-minimum",
            "prop-maximum",
            "prop-exclusiveMinimum",
            "prop-exclusiveMaximum",
            "prop-multipleOf",
            "prop-minItems",
            "prop-maxItems",
            "prop-uniqueItems");

    private static final JsonNode FIELD_TEXT =
            JsonNodeFactory.instance.objectNode().put("type", "string").put("x-localized", true);

    private final Surroundings around;
    private final Findings findings;
    private final Map<String, ValueSchema> schemas = new HashMap<>();

    PropsCheck(Surroundings around, Findings findings) {
        this.around = around;
        this.findings = findings;
    }

    /// Properties written for an older version are checked as they will be after migration.
    void check(PlacedNode node, ComponentDefinition definition) {
        Pointer at = node.json().has("props") ? node.at().at("props") : node.at();
        ObjectNode props = migrated(node, definition);
        unknown(node, definition, props, at);
        for (Finding finding : schema(definition).check(Placeholders.shortened(props), at, "prop-")) {
            findings.add(graded(node, finding));
        }
        blank(node, definition, props, at);
        PropHints hints = new PropHints(around, findings, node);
        hints.check(definition.props(), props, at);
    }

    /// A value that a locale or a variant puts in place of a node's own.
    void replacement(PlacedNode node, ComponentDefinition definition, String path, JsonNode value, Pointer at) {
        String[] parts = path.split("\\.", -1);
        Optional<String> today = migrations(node, definition).name(parts[0]);
        if (today.isEmpty()) {
            return;
        }
        parts[0] = today.get();
        JsonNode schema = isOfField(definition, parts) ? FIELD_TEXT : schemaAt(definition, parts);
        if (schema.isMissingNode()) {
            String expected = StepsCheck.oneOf("prop", definition.props().path("properties")::fieldNames);
            findings.broken(
                    at,
                    "unknown-prop",
                    expected,
                    "'%s' is no prop of node '%s' (%s); expected %s"
                            .formatted(path, node.id(), definition.name(), expected));
            return;
        }
        boolean byLocale = schema.path("x-localized").asBoolean() && value.isObject();
        List<JsonNode> values =
                byLocale ? value.properties().stream().map(Map.Entry::getValue).toList() : List.of(value);
        JsonNode partSchema = schema;
        ValueSchema part = schemas.computeIfAbsent(definition.name() + " " + schema, _ -> ValueSchema.of(partSchema));
        for (JsonNode one : values) {
            part.check(Placeholders.shortened(one), at, "prop-")
                    .forEach(finding -> findings.add(graded(node, finding)));
            new PropHints(around, findings, node).address(schema, one, at);
        }
    }

    /// A variant may say the texts of the field otherwise that a node shows.
    private static boolean isOfField(ComponentDefinition definition, String[] parts) {
        return parts.length == 2
                && parts[0].equals(FieldControl.CONTROL)
                && FieldControl.TEXTS.contains(parts[1])
                && FieldControl.of(definition).isPresent();
    }

    private static JsonNode schemaAt(ComponentDefinition definition, String[] parts) {
        JsonNode schema = definition.props();
        for (String part : parts) {
            schema = part.matches("\\d+") && schema.has("items")
                    ? schema.path("items")
                    : schema.path("properties").path(part);
        }
        return schema;
    }

    private ObjectNode migrated(PlacedNode node, ComponentDefinition definition) {
        ObjectNode props =
                node.json().path("props") instanceof ObjectNode own ? own : JsonNodeFactory.instance.objectNode();
        return migrations(node, definition).props(props);
    }

    private ComponentMigrations migrations(PlacedNode node, ComponentDefinition definition) {
        return ComponentMigrations.due(
                definition,
                around.pins().getOrDefault(definition.name(), ""),
                node.json().path("props"));
    }

    private ValueSchema schema(ComponentDefinition definition) {
        return schemas.computeIfAbsent(definition.name(), _ -> ValueSchema.of(definition.props()));
    }

    private void unknown(PlacedNode node, ComponentDefinition definition, ObjectNode props, Pointer at) {
        JsonNode declared = definition.props().path("properties");
        props.fieldNames().forEachRemaining(name -> {
            if (!declared.has(name)) {
                String expected = StepsCheck.oneOf("prop", declared::fieldNames);
                findings.broken(
                        at.at(name),
                        "unknown-prop",
                        expected,
                        "node '%s' sets '%s', which %s does not have; expected %s"
                                .formatted(node.id(), name, definition.name(), expected));
            }
        });
    }

    /// What is missing or not typed to its end can still be mended; what no field takes cannot be kept.
    private static Finding graded(PlacedNode node, Finding finding) {
        Finding.Severity severity =
                UNFINISHED.contains(finding.rule()) ? Finding.Severity.UNFINISHED : finding.severity();
        String message = "node '%s': %s".formatted(node.id(), finding.message());
        return finding.told(message, severity);
    }

    private void blank(PlacedNode node, ComponentDefinition definition, ObjectNode props, Pointer at) {
        for (JsonNode required : definition.props().path("required")) {
            JsonNode value = props.path(required.asText());
            if (value.isTextual() && value.textValue().isBlank()) {
                findings.unfinished(
                        at.at(required.asText()),
                        "prop-required",
                        "a text",
                        "'%s' of node '%s' is empty; expected a text".formatted(required.asText(), node.id()));
            }
        }
    }
}
