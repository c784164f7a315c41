package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PageReader;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks a visitor's way through the pages: where it begins, whether every page can be reached
/// and says what it is.
final class JourneyCheck {
    private final JsonNode document;
    private final Map<String, List<PlacedNode>> nodes;
    private final PlacedFields placed;
    private final Catalogue catalogue;
    private final Findings findings;

    JourneyCheck(
            JsonNode document,
            Map<String, List<PlacedNode>> nodes,
            PlacedFields placed,
            Catalogue catalogue,
            Findings findings) {
        this.document = document;
        this.nodes = nodes;
        this.placed = placed;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        JsonNode pages = document.path("pages");
        if (!pages.has(Campaign.HOME)) {
            findings.unfinished(
                    pages.isObject() ? Pointer.ROOT.at("pages") : Pointer.ROOT,
                    "home-missing",
                    "a page 'home'",
                    "the campaign has no page 'home', which visitors see first; expected one");
        }
        Set<String> reached = reached();
        pages.properties().forEach(page -> {
            Pointer at = Pointer.ROOT.at("pages").at(page.getKey());
            page(page.getKey(), page.getValue(), at);
            if (pages.has(Campaign.HOME) && !reached.contains(page.getKey())) {
                findings.warning(
                        at,
                        "unreachable-page",
                        "a goto or a link to it",
                        "no way leads from 'home' to the page '%s'; expected a goto or a link to it"
                                .formatted(page.getKey()));
            }
        });
    }

    private void page(String key, JsonNode page, Pointer at) {
        if (PageReader.text(page.path("title")).isBlank()) {
            findings.unfinished(
                    at, "title-missing", "a title", "the page '%s' has no title; expected one".formatted(key));
        }
        boolean heading = nodes.getOrDefault(key, List.of()).stream()
                .anyMatch(node -> node.type().endsWith("/heading")
                        || !node.json().path("props").path("heading").asText().isBlank());
        if (!heading) {
            findings.warning(
                    at,
                    "heading-missing",
                    "a heading",
                    "the page '%s' has no heading, by which a screen reader finds its way; expected one"
                            .formatted(key));
        }
    }

    private Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>(List.of(Campaign.HOME));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String page = open.removeFirst();
            for (String next : ways(page)) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private Set<String> ways(String page) {
        Set<String> ways = new LinkedHashSet<>();
        gotos(document.path("pages").path(page).path("on"), ways);
        for (PlacedNode node : nodes.getOrDefault(page, List.of())) {
            gotos(node.json().path("on"), ways);
            links(node, ways);
        }
        return ways;
    }

    private static void gotos(JsonNode events, Set<String> ways) {
        EveryStep.of(
                events, Pointer.ROOT, (step, _) -> ways.add(step.path("goto").asText()));
    }

    private void links(PlacedNode node, Set<String> ways) {
        texts(node.json().path("props"), ways);
        placed.of(node).ifPresent(shown -> texts(shown.field().path("label"), ways));
        catalogue
                .component(node.type())
                .ifPresent(definition -> definition
                        .props()
                        .path("properties")
                        .properties()
                        .forEach(prop -> {
                            if (prop.getValue().path("x-control").asText().equals("page")) {
                                ways.add(node.json()
                                        .path("props")
                                        .path(prop.getKey())
                                        .asText());
                            }
                        }));
    }

    /// Texts that hold the path of a page of this campaign, on their own or inside rich text.
    private void texts(JsonNode value, Set<String> ways) {
        String prefix = "/" + document.path("slug").asText() + "/";
        if (value.isTextual()) {
            String text = value.textValue();
            for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
                int end = at + prefix.length();
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
                    end++;
                }
                ways.add(text.substring(at + prefix.length(), end));
            }
        }
        value.forEach(inner -> texts(inner, ways));
    }
}
