package dev.fanfare.campaign;

import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks that a page has one heading of the first level at most. A page without any gets its title for
/// one when it is published.
final class HeadingsCheck {
    private static final Pattern CHOSEN = Pattern.compile("props\\.([A-Za-z0-9]+) == 'h1'");

    private final Map<String, List<PlacedNode>> nodes;
    private final Catalogue catalogue;
    private final Findings findings;

    HeadingsCheck(Map<String, List<PlacedNode>> nodes, Catalogue catalogue, Findings findings) {
        this.nodes = nodes;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void check() {
        nodes.values()
                .forEach(page -> page.stream()
                        .filter(node -> !node.json().has("showIf"))
                        .filter(this::isFirst)
                        .skip(1)
                        .forEach(node -> findings.warning(
                                node.at().at("props"),
                                "second-h1",
                                "one heading of the first level",
                                "node '%s' is a heading of the first level, and not the first one on its page; expected another level"
                                        .formatted(node.id()))));
    }

    /// Whether the node's component writes an `h1` for it.
    private boolean isFirst(PlacedNode node) {
        return catalogue
                .component(node.type())
                .filter(component -> component.template().contains("<h1"))
                .filter(component -> isChosen(component, node))
                .isPresent();
    }

    /// A template may let a property decide.
    private static boolean isChosen(ComponentDefinition component, PlacedNode node) {
        Matcher chosen = CHOSEN.matcher(component.template());
        if (!chosen.find()) {
            return true;
        }
        String otherwise = component
                .props()
                .path("properties")
                .path(chosen.group(1))
                .path("default")
                .asText();
        return node.json().path("props").path(chosen.group(1)).asText(otherwise).equals("h1");
    }
}
