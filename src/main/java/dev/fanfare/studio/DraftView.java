package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads of a draft what is to be shown of it.
public final class DraftView {
    private final Function<JsonNode, Campaign> read;

    /// @param read makes of any document, finished or not, what can be shown of it
    public DraftView(Function<JsonNode, Campaign> read) {
        this.read = read;
    }

    Campaign campaign(JsonNode document) {
        return read.apply(document);
    }

    /// The campaign with one page and on it this node alone, in the nodes it stands in: the rest need not be read
    /// to show it.
    Campaign around(JsonNode document, String page, String node) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.setAll((ObjectNode) document);
        ObjectNode pages = part.putObject("pages");
        JsonNode whole = document.path("pages").path(page);
        if (!whole.isMissingNode()) {
            ObjectNode content = pages.putObject(page);
            way(whole.path("content"), node)
                    .ifPresent(way -> content.putArray("content").add(way));
        }
        return read.apply(part);
    }

    /// The node of this id, in nodes that hold it alone.
    private static Optional<JsonNode> way(JsonNode nodes, String id) {
        for (JsonNode node : nodes) {
            if (node.path("id").asText().equals(id)) {
                return Optional.of(node);
            }
            for (Map.Entry<String, JsonNode> slot : node.path("slots").properties()) {
                Optional<JsonNode> inner = way(slot.getValue(), id);
                if (inner.isPresent() && node instanceof ObjectNode object) {
                    ObjectNode around = JsonNodeFactory.instance.objectNode();
                    around.setAll(object);
                    around.putObject("slots").putArray(slot.getKey()).add(inner.get());
                    return Optional.of(around);
                }
            }
        }
        return Optional.empty();
    }
}
