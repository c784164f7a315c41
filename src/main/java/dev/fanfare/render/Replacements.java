package dev.fanfare.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Values that stand in place of nodes' own, by node and by path into its props. What is said for a
/// node of one page goes before what is said for the nodes of that id on every page.
final class Replacements {
    private final Map<String, Map<String, Object>> byNode = new HashMap<>();

    /// @param all by `{node}.{path}` or `{page}/{node}.{path}`
    Replacements(Map<String, ?> all, String page) {
        String here = page + "/";
        all.forEach((name, value) -> {
            if (name.indexOf('/') < 0) {
                put(name, value);
            }
        });
        all.forEach((name, value) -> {
            if (name.startsWith(here)) {
                put(name.substring(here.length()), value);
            }
        });
    }

    Map<String, Object> of(String node) {
        return byNode.getOrDefault(node, Map.of());
    }

    private void put(String name, Object value) {
        int dot = name.indexOf('.');
        String path = name.substring(dot + 1);
        if (dot > 0 && path.split("\\.").length > 0) {
            byNode.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<>())
                    .put(path, value);
        }
    }
}
