package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Pointer;
import java.util.Map;
import java.util.function.BiConsumer;

/// Walks through steps, however deep in the outcomes of actions.
public final class EveryStep {
    private EveryStep() {}

    /// Every step of a list.
    public static void in(JsonNode steps, Pointer at, BiConsumer<JsonNode, Pointer> visit) {
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.path(i);
            Pointer here = at.at(i);
            visit.accept(step, here);
            of(step.path("then"), here.at("then"), visit);
            in(step.path("else"), here.at("else"), visit);
        }
    }

    /// Every step of all events of a node or a page (its `on`).
    public static void of(JsonNode events, Pointer at, BiConsumer<JsonNode, Pointer> visit) {
        for (Map.Entry<String, JsonNode> event : events.properties()) {
            in(event.getValue(), at.at(event.getKey()), visit);
        }
    }
}
