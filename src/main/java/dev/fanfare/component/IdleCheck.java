package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Whether something happens when visitors use a node. What has to be followed is what the component's own
/// example follows, unless the node does the same at another event; a component with a link and a press needs
/// one of both.
record IdleCheck(PlacedNode node, ComponentDefinition definition, Findings findings) {
    private static final String PRESS = "press";

    void check() {
        for (String event : awaited()) {
            if (node.json().path("on").path(event).isEmpty() && !doesTheSame(event)) {
                findings.warning(
                        node.at(),
                        "event-unanswered",
                        "a step for it",
                        "nothing happens at '%s' of node '%s' (%s); expected a step or a link"
                                .formatted(event, node.id(), definition.name()),
                        Map.of("name", event));
            }
        }
    }

    private Set<String> awaited() {
        Set<String> events = new LinkedHashSet<>();
        definition.example().path("on").fieldNames().forEachRemaining(events::add);
        if (definition.events().containsKey(PRESS) && hasLink() && !leads()) {
            events.add(PRESS);
        }
        events.retainAll(definition.events().keySet());
        return events;
    }

    /// Whether the node runs elsewhere what the example runs first at this event.
    private boolean doesTheSame(String event) {
        Set<String> actions = new LinkedHashSet<>();
        EveryStep.of(node.json().path("on"), Pointer.ROOT, (step, _) -> actions.add(action(step)));
        String wanted = action(definition.example().path("on").path(event).path(0));
        return !wanted.isEmpty() && actions.contains(wanted);
    }

    private static String action(JsonNode step) {
        return step.path("action").asText();
    }

    private boolean hasLink() {
        return definition.props().path("properties").valueStream().anyMatch(IdleCheck::isLink);
    }

    private boolean leads() {
        return definition.props().path("properties").properties().stream()
                .filter(prop -> isLink(prop.getValue()))
                .anyMatch(prop ->
                        !node.json().path("props").path(prop.getKey()).asText().isBlank());
    }

    private static boolean isLink(JsonNode schema) {
        return schema.path("x-control").asText().equals("link");
    }
}
