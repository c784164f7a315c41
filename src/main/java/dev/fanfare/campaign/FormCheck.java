package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks forms: whether every field they ask for can be filled in where they are sent.
final class FormCheck {
    private final JsonNode document;
    private final List<PlacedNode> nodes;
    private final Findings findings;

    FormCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Findings findings) {
        this.document = document;
        this.nodes = nodes.values().stream().flatMap(List::stream).toList();
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
            JsonNode field = fields.path(i);
            names.add(field.path("name").asText());
            if (field.path("type").asText().equals("choice")
                    && field.path("options").isEmpty()) {
                findings.unfinished(
                        at.at("fields").at(i),
                        "options-missing",
                        "at least one option",
                        "the choice '%s' of form '%s' has no options; expected at least one"
                                .formatted(field.path("name").asText(), name),
                        Map.of("name", field.path("name").asText()));
            }
        }
        unique(name, form.path("unique"), names, at.at("unique"));
        for (PlacedNode node : nodes) {
            if (sends(node, name)) {
                filledIn(name, node, fields, at.at("fields"));
            }
        }
    }

    private void unique(String form, JsonNode unique, Set<String> names, Pointer at) {
        for (int i = 0; i < unique.size(); i++) {
            if (!names.contains(unique.path(i).asText())) {
                findings.broken(
                        at.at(i),
                        "unknown-field",
                        "a field of the form",
                        "form '%s' wants '%s' to be unique, which is none of its fields; expected a field of the form"
                                .formatted(form, unique.path(i).asText()),
                        Map.of("name", unique.path(i).asText()));
            }
        }
    }

    private static boolean sends(PlacedNode node, String form) {
        boolean[] found = new boolean[1];
        node.json()
                .path("on")
                .forEach(steps -> EveryStep.in(steps, Pointer.ROOT, (step, _) -> {
                    if (step.has("action")
                            && step.path("with").path("form").asText().equals(form)) {
                        found[0] = true;
                    }
                }));
        return found[0];
    }

    private void filledIn(String form, PlacedNode node, JsonNode fields, Pointer at) {
        Set<String> inputs = new HashSet<>();
        String inside = node.at().text() + "/";
        for (PlacedNode other : nodes) {
            if (other.at().text().startsWith(inside)) {
                inputs.add(other.json().path("props").path("name").asText());
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.path(i).path("name").asText();
            if (fields.path(i).path("required").asBoolean() && !inputs.contains(field)) {
                findings.unfinished(
                        at.at(i),
                        "field-missing",
                        "a component with the name '%s' inside node '%s'".formatted(field, node.id()),
                        "node '%s' sends form '%s' but has no field for '%s', which is required; expected one"
                                .formatted(node.id(), form, field),
                        Map.of("name", field));
            }
        }
    }
}
