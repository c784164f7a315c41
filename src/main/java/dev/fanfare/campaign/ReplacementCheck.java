package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageCheck;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;

/// Checks the values that locales and variants put in place of the nodes' own.
final class ReplacementCheck {
    private final JsonNode document;
    private final List<PlacedNode> nodes;
    private final PageCheck pages;
    private final Findings findings;

    ReplacementCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, PageCheck pages, Findings findings) {
        this.document = document;
        this.nodes = nodes.values().stream().flatMap(List::stream).toList();
        this.pages = pages;
        this.findings = findings;
    }

    void check() {
        List<String> locales = Names.locales(document);
        document.path("i18n").properties().forEach(locale -> {
            Pointer at = Pointer.ROOT.at("i18n").at(locale.getKey());
            if (!locales.contains(locale.getKey())) {
                findings.broken(
                        at,
                        "unknown-locale",
                        "one of the campaign's locales: " + locales,
                        "i18n has texts in '%s'; expected one of the campaign's locales: %s"
                                .formatted(locale.getKey(), locales),
                        Map.of("locales", List.of(locale.getKey())));
            }
            values(locale.getValue(), at);
        });
        document.path("variants").properties().forEach(variant -> {
            Pointer at = Pointer.ROOT.at("variants").at(variant.getKey()).at("set");
            values(variant.getValue().path("set"), at);
        });
    }

    private void values(JsonNode values, Pointer at) {
        values.properties().forEach(value -> value(value.getKey(), value.getValue(), at.at(value.getKey())));
    }

    private void value(String key, JsonNode value, Pointer at) {
        int slash = key.indexOf('/');
        String page = slash < 0 ? "" : key.substring(0, slash);
        String rest = key.substring(slash + 1);
        int dot = rest.indexOf('.');
        if (dot < 1) {
            return;
        }
        List<PlacedNode> meant = nodes.stream()
                .filter(node -> node.id().equals(rest.substring(0, dot)))
                .filter(node -> page.isEmpty() || node.page().equals(page))
                .toList();
        if (meant.isEmpty()) {
            findings.warning(
                    at,
                    "text-unused",
                    "the id of a node of the campaign",
                    "'%s' names the node '%s', which is not there; expected the id of a node of the campaign"
                            .formatted(key, rest.substring(0, dot)));
        }
        meant.forEach(node -> pages.replacement(node, rest.substring(dot + 1), value, at));
    }
}
