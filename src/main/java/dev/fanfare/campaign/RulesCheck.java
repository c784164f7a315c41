package dev.fanfare.campaign;

import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks that a component which shows the rules has some to show.
final class RulesCheck {
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&nbsp;|[\\s.…]+");

    private final Map<String, List<PlacedNode>> nodes;
    private final Findings findings;

    RulesCheck(Map<String, List<PlacedNode>> nodes, Findings findings) {
        this.nodes = nodes;
        this.findings = findings;
    }

    void check() {
        nodes.values().stream()
                .flatMap(List::stream)
                .filter(node -> node.type().endsWith("/rules"))
                .filter(node -> isEmpty(node.json().path("props").path("body").asText()))
                .forEach(node -> findings.warning(
                        node.at().at("props"),
                        "rules-empty",
                        "the text of the rules",
                        "node '%s' shows rules without a text; expected one in 'body'".formatted(node.id())));
    }

    private static boolean isEmpty(String body) {
        return MARKUP.matcher(body).replaceAll("").isEmpty();
    }
}
