package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A node whose component shows what was drawn: it has a property with `"x-control": "places"`, and a
/// command with a parameter with `"x-control": "drawn"` that tells it.
///
/// @param property the name of that property
/// @param complete whether everything that can be drawn needs a place; else what has none shows itself
/// @param pool the pool whose prizes it shows; empty while it names none
/// @param command such as `w1.spinTo`
/// @param parameter the parameter of the command
record PrizeDisplay(PlacedNode node, String property, boolean complete, String pool, String command, String parameter) {
    /// How a step names what its draw came out as.
    static final String RESULT = "$result.drawn";

    static Optional<PrizeDisplay> of(PlacedNode node, ComponentDefinition definition) {
        Map<String, JsonNode> properties = byName(definition.props());
        Optional<String> places = withControl(properties, "places");
        Optional<String> pool = withControl(properties, "pool");
        for (Map.Entry<String, ComponentDefinition.Command> command :
                definition.commands().entrySet()) {
            Optional<String> parameter = withControl(byName(command.getValue().input()), "drawn");
            if (places.isPresent() && pool.isPresent() && parameter.isPresent()) {
                return Optional.of(new PrizeDisplay(
                        node,
                        places.get(),
                        definition
                                .props()
                                .at("/properties")
                                .path(places.get())
                                .path("x-complete")
                                .asBoolean(),
                        node.json().path("props").path(pool.get()).asText(),
                        node.id() + "." + command.getKey(),
                        parameter.get()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, JsonNode> byName(JsonNode schema) {
        return CampaignReader.byName(schema.path("properties"), one -> one);
    }

    private static Optional<String> withControl(Map<String, JsonNode> schemas, String control) {
        return schemas.entrySet().stream()
                .filter(one -> one.getValue().path("x-control").asText().equals(control))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    JsonNode places() {
        return node.json().path("props").path(property);
    }

    Pointer at() {
        Pointer props = node.at().at("props");
        return node.json().path("props").has(property) ? props.at(property) : node.at();
    }

    /// What each place shows.
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        places().forEach(place -> shown.add(place.path("shows").asText()));
        return shown;
    }
}
