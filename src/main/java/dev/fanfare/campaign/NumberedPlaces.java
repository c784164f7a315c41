package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.page.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The places of one component of a `campaign/1` document, each with what the numbers gave it to show.
/// Where the numbers leave somebody without a place, a place that nobody needs becomes theirs, or a new
/// one at the end.
final class NumberedPlaces {
    private static final List<String> ORNAMENTS = List.of("★", "♥");

    private final ObjectNode document;
    private final PlacedNode node;
    private final String list;
    private final JsonNode pool;
    private final List<String> shown = new ArrayList<>();
    private final List<String> homeless = new ArrayList<>();

    NumberedPlaces(ObjectNode document, PlacedNode node, String list, JsonNode pool) {
        this.document = document;
        this.node = node;
        this.list = list;
        this.pool = pool;
    }

    /// Writes the places into the node's properties, and says what each of them shows.
    ///
    /// @param fewest how many places the component has that names none
    /// @param losing the number of the place for the loss, where steps turned to one
    /// @param consoling the same for the consolation
    List<String> write(ObjectNode props, int fewest, int most, Optional<Integer> losing, Optional<Integer> consoling) {
        ArrayNode places = places(props, fewest);
        if (places.isEmpty() || places.findParents("shows").size() == places.size()) {
            return List.of();
        }
        places.forEach(_ -> shown.add(""));
        int place = 1;
        for (JsonNode prize : pool.path("prizes")) {
            give(PlacesByNumber.of(prize, place++), Drawn.prize(prize.path("id").asText()));
        }
        boolean consoles = pool.path("consolation").isObject();
        if (consoles) {
            give(consoling.orElse(PlacesByNumber.of(pool.path("consolation"), 0)), Drawn.CONSOLATION);
        } else {
            losing.ifPresent(number -> give(number, Drawn.LOSE));
        }
        shown.replaceAll(what -> what.isEmpty() ? Drawn.LOSE : what);
        if (!consoles && pool.isObject() && !shown.contains(Drawn.LOSE)) {
            homeless.add(Drawn.LOSE);
        }
        homeless.stream().distinct().filter(what -> !shown.contains(what)).forEach(what -> house(what, consoles, most));
        for (int i = 0; i < shown.size(); i++) {
            write(i < places.size() ? (ObjectNode) places.get(i) : places.addObject(), i);
        }
        return shown;
    }

    private ArrayNode places(ObjectNode props, int fewest) {
        if (props.path(list) instanceof ArrayNode given) {
            for (int i = 0; i < given.size(); i++) {
                if (!given.get(i).isObject()) {
                    given.setNull(i);
                    given.set(i, given.objectNode());
                }
            }
            return given;
        }
        ArrayNode places = props.putArray(list);
        for (int i = 0; i < fewest; i++) {
            places.addObject().put("label", ORNAMENTS.get(i % 2));
        }
        return places;
    }

    private void give(int number, String what) {
        int at = Math.floorMod(number, shown.size());
        if (shown.get(at).isEmpty()) {
            shown.set(at, what);
        } else if (!shown.get(at).equals(what)) {
            homeless.add(what);
        }
    }

    private void house(String what, boolean consoles, int most) {
        int spare = shown.lastIndexOf(Drawn.LOSE);
        if (spare >= 0 && (consoles || shown.indexOf(Drawn.LOSE) < spare)) {
            shown.set(spare, what);
        } else if (shown.size() < most) {
            shown.add(what);
        }
    }

    /// A place keeps its own text when that speaks of what the place shows: a visitor must not read the
    /// name of something else there.
    private void write(ObjectNode place, int at) {
        String what = shown.get(at);
        Map<String, String> labels = labels(place, at);
        place.put("shows", what);
        boolean loses = what.equals(Drawn.LOSE);
        if (isOfAnother(what, labels) || !(loses || speaksOf(title(what), labels))) {
            place.remove(List.of("label", "image"));
            forget(at);
        } else if (!loses && says(title(what), labels)) {
            place.remove("label");
            forget(at);
        }
    }

    /// What visitors read there, by locale.
    private Map<String, String> labels(ObjectNode place, int at) {
        List<String> locales = Names.locales(document);
        Map<String, String> labels = new LinkedHashMap<>();
        String own = place.path("label").asText();
        for (String locale : locales.isEmpty() ? List.of("en") : locales) {
            JsonNode texts = document.path("i18n").path(locale);
            String key = node.id() + "." + list + "." + at + ".label";
            labels.put(
                    locale,
                    texts.path(node.page() + "/" + key).asText(texts.path(key).asText(own)));
        }
        return labels;
    }

    private LocalizedText title(String what) {
        return Drawn.title(pool, what);
    }

    private static boolean speaksOf(LocalizedText title, Map<String, String> labels) {
        return labels.entrySet().stream().allMatch(label -> {
            String text = plain(label.getValue());
            String name = plain(title.in(label.getKey()));
            return name.isEmpty() || (!text.isEmpty() && (name.contains(text) || text.contains(name)));
        });
    }

    private static boolean says(LocalizedText title, Map<String, String> labels) {
        return labels.entrySet().stream()
                .allMatch(label -> plain(label.getValue()).equals(plain(title.in(label.getKey()))));
    }

    private boolean isOfAnother(String what, Map<String, String> labels) {
        return Drawn.of(pool).stream()
                .filter(other -> !other.equals(what))
                .map(this::title)
                .anyMatch(title -> labels.entrySet().stream().anyMatch(label -> {
                    String name = plain(title.in(label.getKey()));
                    return !name.isEmpty() && name.equals(plain(label.getValue()));
                }));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// Takes away what other locales and variants say in place of the label.
    private void forget(int at) {
        String key = node.id() + "." + list + "." + at + ".label";
        List<String> keys = List.of(key, node.page() + "/" + key);
        document.path("i18n").forEach(texts -> remove(texts, keys));
        document.path("variants").forEach(variant -> remove(variant.path("set"), keys));
    }

    private static void remove(JsonNode values, List<String> keys) {
        if (values instanceof ObjectNode object) {
            object.remove(keys);
        }
    }
}
