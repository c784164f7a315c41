package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.page.Node;

/// The attributes by which the designer finds its way in the HTML of its canvas. They are all that
/// tells the canvas from a published page.
enum Marks {
    /// A published page has none.
    NONE,
    EDIT;

    /// For the root element of a component.
    String root(Node node) {
        return of("data-node", node.id()) + of("data-type", node.type());
    }

    /// For the element that directly holds the children of a slot.
    String slot(String name) {
        return of("data-slot", name);
    }

    /// For the element whose whole content is a property; empty where the canvas is not the place to
    /// edit it.
    ///
    /// @param path such as `heading` or `items.0.question`
    String prop(ComponentDefinition definition, String path) {
        return this == EDIT && inline(definition, path) ? of("data-prop", path) : "";
    }

    /// For the element whose whole content is a text of the field that the component shows; the canvas is always
    /// the place to edit it.
    ///
    /// @param text such as `label`
    String field(String text) {
        return of("data-prop", "field." + text);
    }

    private String of(String attribute, String value) {
        return this == NONE ? "" : " " + attribute + "=\"" + Escaped.html(value) + "\"";
    }

    private static boolean inline(ComponentDefinition definition, String path) {
        JsonNode schema = definition.props();
        for (String step : path.split("\\.", -1)) {
            schema = schema.path("type").asText().equals("array")
                    ? schema.path("items")
                    : schema.path("properties").path(step);
        }
        return schema.path("x-edit").asText().equals("inline");
    }
}
