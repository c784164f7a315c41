package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Drawn;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.component.ComponentDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives the places of a component the title and the picture of what they show, where they have no text
/// or picture of their own.
final class ShownPlaces {
    private final Optional<Pool> pool;
    private final List<String> locales;
    private final Images images;

    ShownPlaces(Optional<Pool> pool, List<String> locales, Images images) {
        this.pool = pool;
        this.locales = locales;
        this.images = images;
    }

    /// The values of a template, with every property that has `"x-control": "places"` completed.
    Map<String, @Nullable Object> in(ComponentDefinition definition, Map<String, @Nullable Object> props) {
        Map<String, @Nullable Object> completed = new LinkedHashMap<>(props);
        for (Map.Entry<String, JsonNode> property :
                definition.props().path("properties").properties()) {
            if (property.getValue().path("x-control").asText().equals("places")
                    && props.get(property.getKey()) instanceof List<?> places) {
                List<@Nullable Object> shown = new ArrayList<>();
                places.forEach(place -> shown.add(place instanceof Map<?, ?> members ? complete(members) : place));
                completed.put(property.getKey(), shown);
            }
        }
        return completed;
    }

    private Map<String, @Nullable Object> complete(Map<?, ?> place) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        place.forEach((name, value) -> shown.put(String.valueOf(name), value));
        String drawn = shown.get("shows") instanceof String text ? text : "";
        if (isEmpty(shown.get("label"))) {
            shown.put("label", drawn.equals(Drawn.LOSE) ? null : title(drawn));
        }
        if (isEmpty(shown.get("image"))) {
            shown.put("image", images.of(picture(drawn)));
        }
        return shown;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private String title(String drawn) {
        if (drawn.equals(Drawn.CONSOLATION)) {
            return pool.flatMap(Pool::consolation)
                    .map(consolation -> consolation.title().in(locales))
                    .orElse("");
        }
        return pool.flatMap(known -> Drawn.prizeOf(drawn).flatMap(known::prize))
                .map(prize -> prize.title().in(locales))
                .orElse("");
    }

    private String picture(String drawn) {
        if (drawn.equals(Drawn.CONSOLATION)) {
            return pool.flatMap(Pool::consolation).map(one -> one.image()).orElse("");
        }
        return pool.flatMap(known -> Drawn.prizeOf(drawn).flatMap(known::prize))
                .map(one -> one.image())
                .orElse("");
    }
}
