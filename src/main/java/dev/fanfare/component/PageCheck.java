package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Does a page fit what is installed and what its campaign has? One check serves all pages of one
/// campaign. It takes whatever JSON it is given: what is not shaped like a page at all is left to
/// the schema.
public final class PageCheck {
    /// How many nodes may stand inside each other.
    public static final int DEEPEST = 32;

    private final Catalogue catalogue;
    private final Surroundings around;
    private final Findings findings;
    private final PropsCheck props;
    private final Map<String, Pointer> addresses = new HashMap<>();

    public PageCheck(Catalogue catalogue, Surroundings around, Findings findings) {
        this.catalogue = catalogue;
        this.around = around;
        this.findings = findings;
        this.props = new PropsCheck(around, findings);
    }

    /// Adds everything that is wrong with the page `key`, which stands at `at`.
    public void check(String key, JsonNode page, Pointer at) {
        List<PlacedNode> nodes = PlacedNode.of(key, page, at);
        StepsCheck steps = new StepsCheck(catalogue, around, nodes, findings);
        JsonNode enter = page.path("on").path("enter");
        steps.check(enter, at.at("on").at("enter"));
        Map<String, Pointer> ids = new HashMap<>();
        for (PlacedNode node : nodes) {
            unique(node, ids, node.id(), node.at().at("id"));
            addresses(node);
            if (node.depth() == DEEPEST + 1) {
                findings.broken(
                        node.at(),
                        "too-deep",
                        "at most %d levels of nodes".formatted(DEEPEST),
                        "node '%s' stands %d levels deep; expected at most %d"
                                .formatted(node.id(), node.depth(), DEEPEST),
                        Map.of("most", DEEPEST));
            }
            Optional<ComponentDefinition> definition = catalogue.component(node.type());
            definition.ifPresentOrElse(known -> fits(node, known, steps), () -> unknown(node));
            JsonNode showIf = node.json().path("showIf");
            if (showIf.isObject()) {
                new ConditionCheck(around, findings).check(showIf, node.at().at("showIf"));
            }
        }
    }

    /// Adds what is wrong with a value that stands in place of a node's own, such as a variant's.
    ///
    /// @param path where in the node's props, such as `segments.0.label`
    public void replacement(PlacedNode node, String path, JsonNode value, Pointer at) {
        catalogue.component(node.type()).ifPresent(known -> props.replacement(node, known, path, value, at));
    }

    /// Adds what is wrong with the links of a text that a node shows and that stands elsewhere.
    public void richText(PlacedNode node, String html, Pointer at) {
        new LinkCheck(around, findings, node).richText(html, at);
    }

    /// The address of an action is made of a node's id and an event, so two pages may use an id
    /// twice, but not for actions of the same event.
    private void addresses(PlacedNode node) {
        for (Map.Entry<String, JsonNode> event : node.json().path("on").properties()) {
            boolean[] acts = new boolean[1];
            EveryStep.in(event.getValue(), Pointer.ROOT, (step, _) -> acts[0] |= step.has("action"));
            if (acts[0]) {
                unique(
                        node,
                        addresses,
                        node.id() + "." + event.getKey(),
                        node.at().at("id"));
            }
        }
    }

    private void unique(PlacedNode node, Map<String, Pointer> seen, String name, Pointer at) {
        Pointer first = node.id().isEmpty() ? null : seen.putIfAbsent(name, at);
        if (first != null && !first.equals(at)) {
            findings.broken(
                    at,
                    "duplicate-node",
                    "an id that no other node has",
                    "'%s' is there at %s already; expected an id that no other node has".formatted(name, first));
        }
    }

    private void fits(PlacedNode node, ComponentDefinition definition, StepsCheck steps) {
        props.check(node, definition);
        new SlotsCheck(node, definition, findings).check();
        new IdleCheck(node, definition, findings).check();
        node.json().path("on").properties().forEach(event -> {
            Pointer at = node.at().at("on").at(event.getKey());
            if (!definition.events().containsKey(event.getKey())) {
                String expected = "one of the events of %s: %s"
                        .formatted(
                                definition.name(),
                                new TreeSet<>(definition.events().keySet()));
                findings.broken(
                        at,
                        "unknown-event",
                        expected,
                        "node '%s' binds the event '%s'; expected %s".formatted(node.id(), event.getKey(), expected));
            }
            steps.check(event.getValue(), at);
        });
    }

    private void unknown(PlacedNode node) {
        if (node.json().path("type").isTextual()) {
            findings.broken(
                    node.at().at("type"),
                    "unknown-component",
                    "a component that is installed",
                    "node '%s' uses the component '%s', which is not installed; expected one of %s"
                            .formatted(node.id(), node.type(), near(node.type())),
                    Map.of("name", node.type()));
        }
    }

    /// Some names that may have been meant: those that share the most, at most five.
    private List<String> near(String type) {
        String name = type.substring(type.indexOf('/') + 1);
        List<String> alike = catalogue.components().stream()
                .map(ComponentDefinition::name)
                .filter(known -> known.endsWith("/" + name)
                        || known.contains(name)
                        || name.contains(known.substring(known.indexOf('/') + 1)))
                .limit(5)
                .toList();
        return alike.isEmpty()
                ? catalogue.components().stream().map(ComponentDefinition::name).toList()
                : alike;
    }
}
