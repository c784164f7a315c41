package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;
import java.util.TreeSet;

/// Whether the children of one node may stand where they do.
final class SlotsCheck {
    private final PlacedNode node;
    private final ComponentDefinition definition;
    private final Findings findings;

    SlotsCheck(PlacedNode node, ComponentDefinition definition, Findings findings) {
        this.node = node;
        this.definition = definition;
        this.findings = findings;
    }

    void check() {
        JsonNode slots = node.json().path("slots");
        for (Map.Entry<String, JsonNode> slot : slots.properties()) {
            ComponentDefinition.Slot declared = definition.slots().get(slot.getKey());
            Pointer at = node.at().at("slots").at(slot.getKey());
            if (declared == null) {
                unknown(slot.getKey(), at);
            } else {
                children(slot.getKey(), declared, slot.getValue(), at);
            }
        }
        definition.slots().forEach((name, slot) -> {
            if (slots.path(name).size() < slot.min()) {
                findings.unfinished(
                        slots.has(name) ? node.at().at("slots").at(name) : node.at(),
                        "slot-min",
                        "at least %d children in '%s'".formatted(slot.min(), name),
                        "slot '%s' of node '%s' has %d children; expected at least %d"
                                .formatted(name, node.id(), slots.path(name).size(), slot.min()),
                        Map.of("least", slot.min()));
            }
        });
    }

    private void unknown(String name, Pointer at) {
        String expected = definition.slots().isEmpty()
                ? "no slots: %s has none".formatted(definition.name())
                : "one of the slots of %s: %s"
                        .formatted(
                                definition.name(),
                                new TreeSet<>(definition.slots().keySet()));
        findings.broken(
                at,
                "unknown-slot",
                expected,
                "node '%s' fills the slot '%s'; expected %s".formatted(node.id(), name, expected));
    }

    private void children(String name, ComponentDefinition.Slot slot, JsonNode children, Pointer at) {
        if (children.size() > slot.max()) {
            findings.broken(
                    at,
                    "slot-max",
                    "at most %d children in '%s'".formatted(slot.max(), name),
                    "slot '%s' of node '%s' has %d children; expected at most %d"
                            .formatted(name, node.id(), children.size(), slot.max()),
                    Map.of("most", slot.max()));
        }
        for (int i = 0; i < children.size(); i++) {
            JsonNode type = children.path(i).path("type");
            if (type.isTextual() && !slot.allows(type.textValue())) {
                findings.broken(
                        at.at(i).at("type"),
                        "slot-not-allowed",
                        "one of " + slot.allow(),
                        "slot '%s' of node '%s' holds a %s; expected one of %s"
                                .formatted(name, node.id(), type.textValue(), slot.allow()));
            }
        }
    }
}
