package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Resources;
import dev.fanfare.component.ComponentDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a template may show of the quiz, pool or form its component names. Never answers, odds or
/// stock.
final class PublicResource {
    private final Resources resources;
    private final List<String> locales;

    PublicResource(Resources resources, List<String> locales) {
        this.resources = resources;
        this.locales = locales;
    }

    /// The members `quiz`, `pool` and `form` of a template's values.
    Map<String, @Nullable Object> of(ComponentDefinition definition, Map<String, @Nullable Object> props) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(
                "quiz",
                named(
                        definition,
                        props,
                        "quiz",
                        name -> quiz(resources.quizzes().get(name))));
        members.put(
                "pool",
                named(definition, props, "pool", name -> pool(resources.pools().get(name))));
        members.put(
                "form",
                named(definition, props, "form", name -> form(resources.forms().get(name))));
        return members;
    }

    private static @Nullable Object named(
            ComponentDefinition definition,
            Map<String, @Nullable Object> props,
            String control,
            Function<String, @Nullable Object> find) {
        for (Map.Entry<String, JsonNode> property :
                definition.props().path("properties").properties()) {
            if (property.getValue().path("x-control").asText("").equals(control)
                    && props.get(property.getKey()) instanceof String name) {
                return find.apply(name);
            }
        }
        return null;
    }

    private static @Nullable Object quiz(Resources.@Nullable Quiz quiz) {
        return quiz == null
                ? null
                : Map.of("total", quiz.pick(), "seconds", quiz.clock().toSeconds(), "pass", quiz.pass());
    }

    private @Nullable Object pool(Resources.@Nullable Pool pool) {
        if (pool == null) {
            return null;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("prizes", pool.prizes().stream().map(this::prize).toList());
        shown.put("consolation", pool.consolation().map(this::consolation).orElse(null));
        return shown;
    }

    private Map<String, Object> prize(Resources.Prize prize) {
        return Map.of(
                "id", prize.id(),
                "title", prize.title().in(locales),
                "image", SafeValue.media(prize.image()),
                "segment", prize.segment());
    }

    private Map<String, Object> consolation(Resources.Consolation consolation) {
        return Map.of("title", consolation.title().in(locales), "segment", consolation.segment());
    }

    private @Nullable Object form(Resources.@Nullable Form form) {
        return form == null
                ? null
                : Map.of("fields", form.fields().stream().map(this::field).toList());
    }

    private Map<String, Object> field(Resources.Field field) {
        return Map.of(
                "name", field.name(),
                "type", field.type().name().toLowerCase(Locale.ROOT),
                "label",
                        Optional.of(field.label().in(locales))
                                .filter(label -> !label.isEmpty())
                                .orElse(field.name()),
                "required", field.required(),
                "max", field.max(),
                "options", field.options());
    }
}
