package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// How a component shows a field of a form: by one property that names it.
///
/// @param prop the property, whose `x-control` is `field`
/// @param types the types of field it can show, as in JSON (`x-types`)
public record FieldControl(String prop, Set<String> types) {
    /// The texts of a field that stand on the page, and that a variant may say otherwise (`{node}.field.label`).
    public static final Set<String> TEXTS = Set.of("label", "help", "placeholder");

    static final String CONTROL = "field";
    static final String TYPES = "x-types";

    public FieldControl {
        types = Set.copyOf(types);
    }

    /// Empty for a component that shows no field.
    public static Optional<FieldControl> of(ComponentDefinition definition) {
        return definition.controlled(CONTROL).map(prop -> {
            Set<String> types = new LinkedHashSet<>();
            JsonNode declared = definition.props().path("properties").path(prop).path(TYPES);
            declared.forEach(type -> types.add(type.asText()));
            return new FieldControl(prop, types);
        });
    }
}
