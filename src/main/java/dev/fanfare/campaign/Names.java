package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.component.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is named in a campaign's document, which may still be wrong in places.
final class Names {
    private Names() {}

    /// @param nodes of each page
    static Surroundings surroundings(JsonNode document, Map<String, List<PlacedNode>> nodes) {
        JsonNode resources = document.path("resources");
        Map<String, String> pins = new HashMap<>();
        document.path("components")
                .properties()
                .forEach(pin -> pins.put(pin.getKey(), pin.getValue().asText()));
        return new Surroundings(
                document.path("slug").asText(),
                locales(document),
                of(document.path("pages")),
                ids(nodes),
                of(resources.path("quizzes")),
                of(resources.path("pools")),
                of(resources.path("forms")),
                of(resources.path("polls")),
                of(resources.path("coupons")),
                of(resources.path("checkins")),
                pins,
                translated(document));
    }

    private static Map<String, Set<String>> ids(Map<String, List<PlacedNode>> nodes) {
        Map<String, Set<String>> ids = new HashMap<>();
        nodes.forEach((page, placed) ->
                ids.put(page, placed.stream().map(PlacedNode::id).collect(Collectors.toSet())));
        return ids;
    }

    static List<String> locales(JsonNode document) {
        List<String> locales = new ArrayList<>();
        document.path("locales").forEach(locale -> locales.add(locale.asText()));
        return locales;
    }

    static Set<String> of(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Map<String, Set<String>> translated(JsonNode document) {
        Map<String, Set<String>> translated = new HashMap<>();
        locales(document).stream()
                .skip(1)
                .forEach(locale ->
                        translated.put(locale, of(document.path("i18n").path(locale))));
        return translated;
    }
}
