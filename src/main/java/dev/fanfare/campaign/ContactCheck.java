package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Checks that whoever wins something can be reached: that they leave a telephone number, an e-mail address or a postal
/// address in a form
/// of the campaign, take the prize as a code, or are shown where to come for it.
final class ContactCheck {
    private static final Set<String> CONTACTS = Set.of("phone", "email", "address");

    private final JsonNode document;
    private final Map<String, List<PlacedNode>> nodes;
    private final Findings findings;

    ContactCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Findings findings) {
        this.document = document;
        this.nodes = nodes;
        this.findings = findings;
    }

    void check() {
        Set<String> drawn = new HashSet<>();
        boolean[] asked = new boolean[1];
        steps(step -> {
            String form = step.path("with").path("form").asText();
            asked[0] |= step.has("action") && asksForContact(form);
            if (step.path("action").asText().equals("draw.enter") && !givesCode(step)) {
                drawn.add(step.path("with").path("pool").asText());
            }
        });
        if (asked[0] || isCollected()) {
            return;
        }
        for (Map.Entry<String, JsonNode> pool :
                document.path("resources").path("pools").properties()) {
            if (drawn.contains(pool.getKey()) && !pool.getValue().path("prizes").isEmpty()) {
                findings.warning(
                        Pointer.ROOT.at("resources").at("pools").at(pool.getKey()),
                        "winner-unreachable",
                        "a form with a telephone number or an e-mail address",
                        "prizes of pool '%s' are drawn but no page asks how to reach who wins them; expected a form with a telephone number or an e-mail address"
                                .formatted(pool.getKey()));
            }
        }
    }

    /// Whether visitors are shown what they have won and where they come for it.
    private boolean isCollected() {
        return shows("/my-prizes") && shows("/map-link");
    }

    private boolean shows(String component) {
        return nodes.values().stream()
                .flatMap(List::stream)
                .anyMatch(node -> node.type().endsWith(component));
    }

    private boolean asksForContact(String form) {
        for (JsonNode field :
                document.path("resources").path("forms").path(form).path("fields")) {
            if (CONTACTS.contains(field.path("type").asText())) {
                return true;
            }
        }
        return false;
    }

    /// Whether whoever wins is handed a code at once.
    private static boolean givesCode(JsonNode draw) {
        boolean[] gives = new boolean[1];
        EveryStep.in(
                draw.path("then").path("win"),
                Pointer.ROOT,
                (step, _) -> gives[0] |= step.path("action").asText().startsWith("coupon."));
        return gives[0];
    }

    private void steps(Consumer<JsonNode> each) {
        document.path("pages")
                .properties()
                .forEach(
                        page -> EveryStep.of(page.getValue().path("on"), Pointer.ROOT, (step, _) -> each.accept(step)));
        nodes.values().stream()
                .flatMap(List::stream)
                .forEach(node -> EveryStep.of(node.json().path("on"), Pointer.ROOT, (step, _) -> each.accept(step)));
    }
}
