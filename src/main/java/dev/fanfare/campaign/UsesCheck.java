package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.EveryStep;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks that what a page plays with is there to be played with: no empty quiz or pool is bound.
final class UsesCheck {
    private final JsonNode document;
    private final Map<String, List<PlacedNode>> nodes;
    private final Findings findings;

    UsesCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Findings findings) {
        this.document = document;
        this.nodes = nodes;
        this.findings = findings;
    }

    void check() {
        Set<String> quizzes = new TreeSet<>();
        Set<String> pools = new TreeSet<>();
        document.path("pages").forEach(page -> uses(page.path("on"), quizzes, pools));
        nodes.values().forEach(list -> list.forEach(node -> uses(node.json().path("on"), quizzes, pools)));
        quizzes.forEach(quiz -> empty("quizzes", quiz, "questions", "quiz"));
        pools.forEach(pool -> empty("pools", pool, "prizes", "pool"));
    }

    private static void uses(JsonNode events, Set<String> quizzes, Set<String> pools) {
        EveryStep.of(events, Pointer.ROOT, (step, _) -> {
            JsonNode with = step.path("with");
            if (step.has("action")) {
                quizzes.add(with.path("quiz").asText());
                pools.add(with.path("pool").asText());
            }
        });
    }

    private void empty(String kind, String name, String members, String word) {
        JsonNode resource = document.path("resources").path(kind).path(name);
        if (resource.isObject() && resource.path(members).isEmpty()) {
            findings.unfinished(
                    Pointer.ROOT.at("resources").at(kind).at(name),
                    word + "-empty",
                    "at least one of its " + members,
                    "the %s '%s' is bound on a page but has no %s; expected at least one"
                            .formatted(word, name, members));
        }
    }
}
