package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A node as it stands in a document that may still be wrong in places.
///
/// @param page the key of its page
/// @param json the node itself
/// @param at where it stands
/// @param depth 1 for the nodes of the page's content
public record PlacedNode(String page, JsonNode json, Pointer at, int depth) {
    /// Every node of a page, parents before children.
    public static List<PlacedNode> of(String page, JsonNode document, Pointer at) {
        List<PlacedNode> nodes = new ArrayList<>();
        collect(page, document.path("content"), at.at("content"), 1, nodes);
        return nodes;
    }

    public String id() {
        return json.path("id").asText();
    }

    public String type() {
        return json.path("type").asText();
    }

    /// Whether it stands in another node, however deep.
    public boolean isIn(PlacedNode around) {
        return at.text().startsWith(around.at().text() + "/");
    }

    private static void collect(String page, JsonNode list, Pointer at, int depth, List<PlacedNode> nodes) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode json = list.path(i);
            if (json.isObject()) {
                PlacedNode node = new PlacedNode(page, json, at.at(i), depth);
                nodes.add(node);
                for (Map.Entry<String, JsonNode> slot : json.path("slots").properties()) {
                    Pointer slots = node.at().at("slots").at(slot.getKey());
                    collect(page, slot.getValue(), slots, depth + 1, nodes);
                }
            }
        }
    }
}
