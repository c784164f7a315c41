package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.FieldControl;
import dev.fanfare.component.PlacedNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of forms that nodes of a document show, which may still be wrong in places.
final class PlacedFields {
    private static final String FORM = "form";

    private final JsonNode forms;
    private final Catalogue catalogue;
    private final Map<String, Shown> shown = new LinkedHashMap<>();

    PlacedFields(JsonNode document, Map<String, List<PlacedNode>> nodes, Catalogue catalogue) {
        this.forms = document.path("resources").path("forms");
        this.catalogue = catalogue;
        nodes.values().forEach(page -> page.forEach(node -> shows(node, page)));
    }

    /// A node that shows a field, or means to.
    ///
    /// @param name of the field; may be empty
    /// @param prop that names it
    /// @param control how its component shows fields; empty where it only sends a value of that name
    /// @param around the node that says which form it stands in
    /// @param form the name of that form; empty for none
    /// @param field as the form has it; missing where it has none
    record Shown(
            PlacedNode node,
            String name,
            String prop,
            Optional<FieldControl> control,
            Optional<PlacedNode> around,
            String form,
            JsonNode field) {}

    Collection<Shown> all() {
        return shown.values();
    }

    /// What one node shows.
    Optional<Shown> of(PlacedNode node) {
        return Optional.ofNullable(shown.get(node.at().text()));
    }

    /// What a node says of the form whose fields can stand in it.
    ///
    /// @param form its name; empty while none is chosen
    record Named(String prop, String form) {}

    /// Empty for a node in which the fields of the form around it can stand.
    Optional<Named> named(PlacedNode node) {
        return catalogue
                .component(node.type())
                .flatMap(definition ->
                        definition.controlled(FORM).map(prop -> new Named(prop, value(node, definition, prop))));
    }

    private void shows(PlacedNode node, List<PlacedNode> page) {
        catalogue.component(node.type()).ifPresent(definition -> {
            Optional<FieldControl> control = FieldControl.of(definition);
            Optional<String> prop = control.map(FieldControl::prop).or(() -> plainName(definition));
            prop.ifPresent(found -> {
                Optional<PlacedNode> around = page.reversed().stream()
                        .filter(node::isIn)
                        .filter(one -> named(one).isPresent())
                        .findFirst();
                String form = around.flatMap(this::named).map(Named::form).orElse("");
                String name = value(node, definition, found);
                shown.put(node.at().text(), new Shown(node, name, found, control, around, form, field(form, name)));
            });
        });
    }

    /// The property by which a component of others names what it sends.
    private static Optional<String> plainName(ComponentDefinition definition) {
        JsonNode name = definition.props().path("properties").path("name");
        boolean plain = name.path("type").asText().equals("string")
                && !name.has("x-control")
                && !name.has("enum")
                && !name.path("x-localized").asBoolean();
        return plain ? Optional.of("name") : Optional.empty();
    }

    private static String value(PlacedNode node, ComponentDefinition definition, String prop) {
        String standard =
                definition.props().path("properties").path(prop).path("default").asText();
        return node.json().path("props").path(prop).asText(standard);
    }

    private JsonNode field(String form, String name) {
        for (JsonNode field : forms.path(form).path("fields")) {
            if (field.path("name").asText().equals(name)) {
                return field;
            }
        }
        return forms.path("no form");
    }
}
