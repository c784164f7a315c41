package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentMigrations;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes what a release keeps: the document with the installed version of every component it uses
/// and with every node's props, texts and variants in that version's shape.
public final class Pinning {
    private final Catalogue catalogue;
    private final JsonNode pins;
    private final ObjectNode document;
    private final List<PlacedNode> nodes = new ArrayList<>();

    private Pinning(JsonNode document, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.pins = document.path("components");
        this.document = document.deepCopy();
        this.document.path("pages").properties().forEach(page -> {
            nodes.addAll(PlacedNode.of(page.getKey(), page.getValue(), Pointer.ROOT));
        });
    }

    /// The document with the pins of the installed components, each node in their shape. Where the given one pins
    /// nothing, as drafts of earlier days did, what a node has tells how old it is.
    ///
    /// @param document an object, which is not changed; what is wrong in it stays wrong
    public static ObjectNode pin(JsonNode document, Catalogue catalogue) {
        return new Pinning(CampaignFormat.current(document), catalogue).pinned();
    }

    /// The document as the installed components understand it: itself, not copied, unless something in it is older.
    /// It may be wrong in places.
    public static JsonNode current(JsonNode given, Catalogue catalogue) {
        JsonNode document = CampaignFormat.current(given);
        boolean older = document.path("pages").properties().stream()
                .flatMap(page -> PlacedNode.of(page.getKey(), page.getValue(), Pointer.ROOT).stream())
                .anyMatch(node -> catalogue
                        .component(node.type())
                        .filter(definition -> !migrations(node, definition, document.path("components"))
                                .isEmpty())
                        .isPresent());
        return older && document.isObject() ? pin(document, catalogue) : document;
    }

    private ObjectNode pinned() {
        document.path("i18n").forEach(this::rename);
        document.path("variants").forEach(variant -> rename(variant.path("set")));
        Map<String, String> versions = new TreeMap<>();
        for (PlacedNode node : nodes) {
            catalogue.component(node.type()).ifPresent(definition -> {
                versions.put(definition.name(), version(definition));
                if (node.json() instanceof ObjectNode json && json.path("props") instanceof ObjectNode props) {
                    json.set("props", migrations(node, definition).props(props));
                }
            });
        }
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        versions.forEach(components::put);
        document.set("components", components);
        return document;
    }

    /// The installed version, but a newer one that is pinned: the check says then that it is missing.
    private String version(ComponentDefinition definition) {
        String pin = pins.path(definition.name()).asText(definition.version());
        return ComponentMigrations.canUse(definition, pin) ? definition.version() : pin;
    }

    private ComponentMigrations migrations(PlacedNode node, ComponentDefinition definition) {
        return migrations(node, definition, pins);
    }

    private static ComponentMigrations migrations(PlacedNode node, ComponentDefinition definition, JsonNode pins) {
        return ComponentMigrations.due(
                definition, pins.path(definition.name()).asText(""), node.json().path("props"));
    }

    /// Gives the keys of texts and variants the names that their props have today.
    private void rename(JsonNode values) {
        if (!(values instanceof ObjectNode object)) {
            return;
        }
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(value -> today(value.getKey()).ifPresent(key -> renamed.set(key, value.getValue())));
        object.removeAll();
        object.setAll(renamed);
    }

    /// A node that was removed takes its texts in other languages along.
    private boolean isOfANode(String id) {
        return id.isEmpty() || nodes.stream().anyMatch(node -> node.id().equals(id));
    }

    private Optional<String> today(String key) {
        int dot = key.indexOf('.');
        String id = key.substring(key.indexOf('/') + 1, Math.max(dot, 0));
        int end = key.indexOf('.', dot + 1);
        String prop = key.substring(dot + 1, end < 0 ? key.length() : end);
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .flatMap(node -> catalogue.component(node.type()).map(definition -> migrations(node, definition)))
                .map(migrations -> migrations
                        .name(prop)
                        .map(now -> key.substring(0, dot + 1) + now + (end < 0 ? "" : key.substring(end))))
                .orElse(Optional.of(key))
                .filter(_ -> isOfANode(id));
    }
}
