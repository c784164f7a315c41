package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.page.Node;
import dev.fanfare.page.PageDocument;
import dev.fanfare.page.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the JSON of pages and nodes that a check found to be sound into values.
public final class PageReader {
    private PageReader() {}

    public static PageDocument page(JsonNode page) {
        return new PageDocument(
                text(page.path("title")),
                text(page.path("description")),
                share(page.path("share")),
                nodes(page.path("content")),
                StepReader.events(page.path("on")));
    }

    /// What a page says of itself where its address is shared.
    static Share share(JsonNode share) {
        return new Share(
                text(share.path("title")),
                text(share.path("description")),
                share.path("picture").asText());
    }

    public static Node node(JsonNode node) {
        JsonNode showIf = node.path("showIf");
        return new Node(
                node.path("id").asText(),
                node.path("type").asText(),
                Json.plain(node.path("props")),
                slots(node.path("slots")),
                StepReader.events(node.path("on")),
                showIf.isObject() ? Optional.of(StepReader.condition(showIf)) : Optional.empty());
    }

    /// Child nodes by slot name.
    public static Map<String, List<Node>> slots(JsonNode slots) {
        Map<String, List<Node>> children = new LinkedHashMap<>();
        slots.properties().forEach(slot -> children.put(slot.getKey(), nodes(slot.getValue())));
        return children;
    }

    /// A string, or texts by locale; nothing else is a text, and then it is empty. A reader of any
    /// other locale sees the first text.
    public static LocalizedText text(JsonNode text) {
        if (text.isTextual()) {
            return LocalizedText.of(text.textValue());
        }
        Map<String, String> byLocale = new LinkedHashMap<>();
        text.properties()
                .forEach(locale ->
                        byLocale.put(locale.getKey(), locale.getValue().asText()));
        String first = byLocale.values().stream()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        return new LocalizedText(first, byLocale);
    }

    private static List<Node> nodes(JsonNode list) {
        List<Node> nodes = new ArrayList<>();
        list.forEach(node -> nodes.add(node(node)));
        return nodes;
    }
}
