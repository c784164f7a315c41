package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageCheck;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks forms: whether every field they ask for can be filled in where they are sent.
final class FormCheck {
    private static final Set<String> CHOSEN = Set.of("choice", "choices");

    private final JsonNode document;
    private final List<PlacedNode> nodes;
    private final PlacedFields placed;
    private final PageCheck pages;
    private final Findings findings;

    FormCheck(
            JsonNode document,
            Map<String, List<PlacedNode>> nodes,
            PlacedFields placed,
            PageCheck pages,
            Findings findings) {
        this.document = document;
        this.nodes = nodes.values().stream().flatMap(List::stream).toList();
        this.placed = placed;
        this.pages = pages;
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("forms").properties().forEach(form -> {
            Pointer at = Pointer.ROOT.at("resources").at("forms").at(form.getKey());
            form(form.getKey(), form.getValue(), at);
        });
    }

    private void form(String name, JsonNode form, Pointer at) {
        JsonNode fields = form.path("fields");
        Gates.ids(fields, "name", "duplicate-field", at.at("fields"), findings);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            names.add(fields.path(i).path("name").asText());
            options(name, fields.path(i), at.at("fields").at(i));
            links(name, fields.path(i), at.at("fields").at(i).at("label"));
        }
        unique(name, form.path("unique"), names, at.at("unique"));
        for (PlacedNode node : nodes) {
            if (SentForms.of(node).contains(name)) {
                filledIn(name, node, fields, at.at("fields"));
            }
        }
    }

    private void options(String form, JsonNode field, Pointer at) {
        if (!CHOSEN.contains(field.path("type").asText())) {
            return;
        }
        String name = field.path("name").asText();
        Gates.ids(field.path("options"), "value", "duplicate-option", at.at("options"), findings);
        if (field.path("options").isEmpty()) {
            findings.unfinished(
                    at,
                    "options-missing",
                    "at least one option",
                    "the choice '%s' of form '%s' has no options; expected at least one".formatted(name, form),
                    Map.of("name", name));
        }
    }

    /// The links in what a visitor agrees to, as they lead from where it is shown first.
    private void links(String form, JsonNode field, Pointer at) {
        JsonNode label = field.path("label");
        if (field.path("type").asText().equals("consent")) {
            placed.all().stream()
                    .filter(shown -> shown.form().equals(form) && shown.field().equals(field))
                    .findFirst()
                    .ifPresent(shown -> {
                        pages.richText(shown.node(), label.asText(), at);
                        label.properties()
                                .forEach(text -> pages.richText(
                                        shown.node(), text.getValue().asText(), at.at(text.getKey())));
                    });
        }
    }

    private void unique(String form, JsonNode unique, Set<String> names, Pointer at) {
        for (int i = 0; i < unique.size(); i++) {
            if (!names.contains(unique.path(i).asText())) {
                findings.unfinished(
                        at.at(i),
                        "unknown-field",
                        "a field of the form",
                        "form '%s' wants '%s' to be unique, which is none of its fields; expected a field of the form"
                                .formatted(form, unique.path(i).asText()),
                        Map.of("name", unique.path(i).asText()));
            }
        }
    }

    private void filledIn(String form, PlacedNode node, JsonNode fields, Pointer at) {
        Set<String> inputs = new HashSet<>();
        for (PlacedFields.Shown shown : placed.all()) {
            if (shown.node().isIn(node)) {
                inputs.add(shown.name());
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.path(i).path("name").asText();
            boolean asked = fields.path(i).path("required").asBoolean()
                    && !fields.path(i).path("type").asText().equals("hidden");
            if (asked && !inputs.contains(field)) {
                findings.unfinished(
                        at.at(i),
                        "field-missing",
                        "a component that shows '%s' inside node '%s'".formatted(field, node.id()),
                        "node '%s' sends form '%s' but has no field for '%s', which is required; expected one"
                                .formatted(node.id(), form, field),
                        Map.of("name", field));
            }
        }
    }
}
