package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.PlacedFields.Shown;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks what pages show of forms: every field is one of the form it stands in, once, and what is shown is
/// what is sent.
final class FieldCheck {
    private final JsonNode forms;
    private final List<PlacedNode> nodes;
    private final PlacedFields placed;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    FieldCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, PlacedFields placed, Findings findings) {
        this.forms = document.path("resources").path("forms");
        this.nodes = nodes.values().stream().flatMap(List::stream).toList();
        this.placed = placed;
        this.findings = findings;
    }

    void check() {
        placed.all().stream().filter(shown -> !shown.name().isBlank()).forEach(this::field);
        nodes.forEach(this::sent);
    }

    private void field(Shown shown) {
        boolean shows = shown.control().isPresent();
        if (shown.form().isEmpty()) {
            if (shows) {
                unfinished(
                        shown,
                        "field-outside",
                        "it inside a form",
                        "node '%s' shows the field '%s' but stands in no form; expected it inside one"
                                .formatted(shown.node().id(), shown.name()),
                        Map.of("name", shown.name()));
            }
        } else if (forms.has(shown.form())) {
            if (shown.field().isMissingNode()) {
                unfinished(
                        shown,
                        "field-unknown",
                        "a field of the form '%s'".formatted(shown.form()),
                        "node '%s' shows the field '%s', which the form '%s' does not have; expected one of its fields"
                                .formatted(shown.node().id(), shown.name(), shown.form()),
                        Map.of("name", shown.name(), "form", shown.form()));
            } else {
                shown.control().ifPresent(control -> type(shown, control.types()));
                twice(shown);
            }
        }
    }

    private void type(Shown shown, Set<String> types) {
        String type = shown.field().path("type").asText();
        if (!types.contains(type)) {
            String expected = "a field of type "
                    + String.join(", ", types.stream().sorted().toList());
            unfinished(
                    shown,
                    "field-type",
                    expected,
                    "node '%s' shows the field '%s', whose type is %s; expected %s"
                            .formatted(shown.node().id(), shown.name(), type, expected),
                    Map.of("name", shown.name(), "type", type));
        }
    }

    private void twice(Shown shown) {
        String around = shown.around().map(node -> node.at().text()).orElse("");
        if (!seen.add(around + " " + shown.name())) {
            unfinished(
                    shown,
                    "field-twice",
                    "every field once",
                    "node '%s' shows the field '%s', which the form around it shows already; expected every field once"
                            .formatted(shown.node().id(), shown.name()),
                    Map.of("name", shown.name()));
        }
    }

    private void sent(PlacedNode node) {
        Set<String> sent = SentForms.of(node);
        placed.named(node)
                .filter(named -> forms.has(named.form()) && !sent.contains(named.form()))
                .ifPresent(named ->
                        sent.stream().filter(forms::has).findFirst().ifPresent(form -> mismatch(node, named, form)));
    }

    private void mismatch(PlacedNode node, PlacedFields.Named shown, String sent) {
        findings.unfinished(
                node.at().at("props").at(shown.prop()),
                "form-mismatch",
                "the same form in both",
                "node '%s' shows the form '%s' but sends '%s'; expected the same form in both"
                        .formatted(node.id(), shown.form(), sent),
                Map.of("name", shown.form(), "form", sent));
    }

    private void unfinished(Shown shown, String rule, String expected, String message, Map<String, Object> values) {
        findings.unfinished(shown.node().at().at("props").at(shown.prop()), rule, expected, message, values);
    }
}
