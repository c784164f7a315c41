package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.component.Surroundings;
import dev.fanfare.format.Pointer;
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

    static Surroundings surroundings(JsonNode document) {
        JsonNode resources = document.path("resources");
        Map<String, String> pins = new HashMap<>();
        document.path("components")
                .properties()
                .forEach(pin -> pins.put(pin.getKey(), pin.getValue().asText()));
        return new Surroundings(
                document.path("slug").asText(),
                locales(document),
                of(document.path("pages")),
                nodes(document.path("pages")),
                of(resources.path("quizzes")),
                of(resources.path("pools")),
                of(resources.path("forms")),
                of(resources.path("polls")),
                of(resources.path("coupons")),
                of(resources.path("checkins")),
                pins,
                translated(document));
    }

    private static Map<String, Set<String>> nodes(JsonNode pages) {
        Map<String, Set<String>> nodes = new HashMap<>();
        pages.properties()
                .forEach(page -> nodes.put(
                        page.getKey(),
                        PlacedNode.of(page.getKey(), page.getValue(), Pointer.ROOT).stream()
                                .map(PlacedNode::id)
                                .collect(Collectors.toSet())));
        return nodes;
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
