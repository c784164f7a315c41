package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.page.Condition;
import dev.fanfare.page.Node;
import dev.fanfare.page.PageDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns the JSON of a page that may be wrong in places into what can be shown of it: its nodes and
/// their values, without what their events do. A node without a usable id is left out.
public final class DraftPageReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Condition SOME = new Condition.Literal(true);

    private DraftPageReader() {}

    public static PageDocument page(JsonNode page) {
        return new PageDocument(
                PageReader.text(page.path("title")),
                PageReader.text(page.path("description")),
                PageReader.share(page.path("share")),
                nodes(page.path("content")),
                Map.of());
    }

    private static List<Node> nodes(JsonNode list) {
        List<Node> nodes = new ArrayList<>();
        for (JsonNode node : list) {
            if (ID.matcher(node.path("id").asText()).matches()) {
                nodes.add(node(node));
            }
        }
        return nodes;
    }

    private static Node node(JsonNode node) {
        Map<String, List<Node>> slots = new LinkedHashMap<>();
        node.path("slots").properties().forEach(slot -> slots.put(slot.getKey(), nodes(slot.getValue())));
        return new Node(
                node.path("id").asText(),
                node.path("type").asText(),
                Json.plain(node.path("props")),
                slots,
                Map.of(),
                node.path("showIf").isObject() ? Optional.of(SOME) : Optional.empty());
    }
}
