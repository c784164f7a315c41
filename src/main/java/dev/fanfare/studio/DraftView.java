package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Pointer;
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

    /// The campaign with one page and on it this node alone: the rest need not be read to show it.
    Campaign around(JsonNode document, String page, String node) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.setAll((ObjectNode) document);
        ObjectNode pages = part.putObject("pages");
        JsonNode whole = document.path("pages").path(page);
        if (!whole.isMissingNode()) {
            ObjectNode content = pages.putObject(page);
            find(page, whole, node)
                    .ifPresent(found -> content.putArray("content").add(found));
        }
        return read.apply(part);
    }

    private static Optional<JsonNode> find(String page, JsonNode document, String node) {
        return PlacedNode.of(page, document, Pointer.ROOT).stream()
                .filter(placed -> placed.id().equals(node))
                .findFirst()
                .map(PlacedNode::json);
    }
}
