package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds pages that send a visitor round in circles without the visitor doing anything: by the
/// page's own `enter`, or by a component's event that is declared automatic, in any step of any
/// outcome.
public final class AutomaticGotos {
    private final Map<String, List<Jump>> jumps = new LinkedHashMap<>();

    /// @param nodes the nodes of the page
    public void add(String page, JsonNode document, Pointer at, List<PlacedNode> nodes, Catalogue catalogue) {
        List<Jump> found = jumps.computeIfAbsent(page, _ -> new ArrayList<>());
        collect(page, document, "enter", at, found);
        for (PlacedNode node : nodes) {
            catalogue
                    .component(node.type())
                    .ifPresent(definition -> definition.events().forEach((name, event) -> {
                        if (event.automatic()) {
                            collect(page, node.json(), name, node.at(), found);
                        }
                    }));
        }
    }

    private static void collect(String page, JsonNode owner, String event, Pointer at, List<Jump> found) {
        EveryStep.in(owner.path("on").path(event), at.at("on").at(event), (step, where) -> {
            if (step.path("goto").isTextual()) {
                found.add(new Jump(page, step.path("goto").textValue(), where.at("goto")));
            }
        });
    }

    /// Adds a finding for every automatic goto that is part of a circle.
    public void check(Findings findings) {
        jumps.values()
                .forEach(list -> list.forEach(jump -> {
                    List<String> back = way(jump.to(), jump.from());
                    if (!back.isEmpty()) {
                        findings.broken(
                                jump.at(),
                                "cyclic-goto",
                                "no way back without the visitor doing something",
                                "page '%s' automatically goes to '%s', from where a visitor automatically comes back (%s → %s)"
                                        .formatted(jump.from(), jump.to(), jump.from(), String.join(" → ", back)));
                    }
                }));
    }

    /// The shortest automatic way from one page to another, both named; empty for none.
    private List<String> way(String from, String to) {
        Map<String, String> before = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new LinkedHashSet<>(List.of(from));
        while (!open.isEmpty()) {
            String page = open.removeFirst();
            if (page.equals(to)) {
                return path(before, to);
            }
            for (Jump jump : jumps.getOrDefault(page, List.of())) {
                if (seen.add(jump.to())) {
                    before.put(jump.to(), page);
                    open.add(jump.to());
                }
            }
        }
        return List.of();
    }

    private static List<String> path(Map<String, String> before, String to) {
        Deque<String> path = new ArrayDeque<>(List.of(to));
        for (String page = before.get(to); page != null; page = before.get(page)) {
            path.addFirst(page);
        }
        return List.copyOf(path);
    }

    private record Jump(String from, String to, Pointer at) {}
}
