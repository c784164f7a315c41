package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.Set;

/// Checks that belong to more than one kind of resource.
final class Gates {
    private Gates() {}

    /// Every gate names a quiz or a form that is there.
    static void check(JsonNode document, JsonNode requires, Pointer at, Findings findings) {
        for (int i = 0; i < requires.size(); i++) {
            String gate = requires.path(i).asText();
            int colon = gate.indexOf(':');
            String kind = colon < 0 ? "" : gate.substring(0, colon);
            String name = gate.substring(colon + 1);
            JsonNode known = document.path("resources").path(kind.equals("quiz") ? "quizzes" : kind + "s");
            if ((kind.equals("quiz") || kind.equals("form")) && !known.has(name)) {
                findings.broken(
                        at.at(i),
                        "unknown-" + kind,
                        "a %s of the campaign".formatted(kind),
                        "'%s' requires the %s '%s', which is not there; expected a %s of the campaign"
                                .formatted(at, kind, name, kind));
            }
        }
    }

    /// No two items of a list have the same id.
    static void ids(JsonNode list, String member, String rule, Pointer at, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.path(i).path(member);
            if (id.isTextual() && !seen.add(id.textValue())) {
                findings.broken(
                        at.at(i).at(member),
                        rule,
                        "every %s once".formatted(member),
                        "the %s '%s' is there twice; expected every one once".formatted(member, id.textValue()));
            }
        }
    }
}
