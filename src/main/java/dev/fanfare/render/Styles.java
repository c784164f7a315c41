package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.page.Node;
import dev.fanfare.render.style.Palette;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Collects the style sheet of one page: base, theme, each component once, then what single nodes
/// set.
final class Styles {
    private static final String MIDDLE = "@media(min-width:640px)";
    private static final String LARGE = "@media(min-width:1024px)";
    private static final int SMALL_IMAGE = 960;
    private static final int MIDDLE_IMAGE = 1280;
    private static final int LARGE_IMAGE = 1920;

    private final Set<ComponentDefinition> used = new LinkedHashSet<>();
    private final Map<String, Map<String, StringBuilder>> nodesByMedia = new LinkedHashMap<>();

    private final Images images;
    private final StyleSheets sheets;
    private final JsonNode theme;
    private final Palette palette;

    Styles(Images images, StyleSheets sheets, JsonNode theme) {
        this.images = images;
        this.sheets = sheets;
        this.theme = theme;
        this.palette = sheets.palette(theme);
    }

    Palette palette() {
        return palette;
    }

    void use(ComponentDefinition definition) {
        used.add(definition);
    }

    /// Adds the custom properties that a node's `x-css` props set.
    void set(Node node, ComponentDefinition definition, Map<String, Object> props) {
        definition.props().path("properties").properties().forEach(property -> {
            String name = property.getValue().path("x-css").asText("");
            Object value = props.get(property.getKey());
            if (!name.isEmpty() && value != null) {
                declare(node.id(), name, property.getValue(), value);
            }
            if (value instanceof List<?> items) {
                items(node.id(), property.getValue().path("items").path("properties"), items);
            }
        });
    }

    /// Colours of the items of a list, each on the element with its index in `data-item`; what is to be read on
    /// one is in `--name-ink`.
    private void items(String node, JsonNode members, List<?> items) {
        members.properties().forEach(member -> {
            String name = member.getValue().path("x-css").asText("");
            for (int i = 0; i < items.size() && !name.isEmpty(); i++) {
                Object value = items.get(i) instanceof Map<?, ?> item ? item.get(member.getKey()) : null;
                String colour = value == null ? "" : SafeValue.color(value.toString());
                if (!colour.isEmpty()) {
                    String ink =
                            Ink.on(colour).map(on -> ";" + name + "-ink:" + on).orElse("");
                    rule("", node, " [data-item=\"" + i + "\"]{" + name + ":" + colour + ink + "}");
                }
            }
        });
    }

    private void declare(String node, String name, JsonNode schema, Object value) {
        if (value instanceof Map<?, ?> byWidth) {
            declareAt("", node, name, schema, byWidth.get("base"));
            declareAt(MIDDLE, node, name, schema, byWidth.get("md"));
            declareAt(LARGE, node, name, schema, byWidth.get("lg"));
        } else {
            declareAt("", node, name, schema, value);
            if (schema.path("x-control").asText().equals("image")) {
                image(node, name, value.toString());
            }
        }
    }

    /// An image of the library comes in the size that suits the page, and keeps its focal point in sight.
    private void image(String node, String name, String address) {
        if (!AssetReference.isMeant(address)) {
            return;
        }
        String middle = images.cssUrl(address, MIDDLE_IMAGE);
        String large = images.cssUrl(address, LARGE_IMAGE);
        if (!middle.equals(images.cssUrl(address, SMALL_IMAGE))) {
            rule(MIDDLE, node, "{" + name + ":" + middle + "}");
        }
        if (!large.equals(middle)) {
            rule(LARGE, node, "{" + name + ":" + large + "}");
        }
        String position = Images.position(address);
        if (!position.isEmpty()) {
            rule("", node, "{" + name + "-focal:" + position + "}");
        }
    }

    /// Adds a rule for every image in a node's values that has a focal point.
    void focus(Node node, @Nullable Object value) {
        switch (value) {
            case ImageValue image ->
                image.focus()
                        .ifPresent(focus -> rule(
                                "", node.id(), " ." + focus.name() + "{object-position:" + focus.position() + "}"));
            case Map<?, ?> map -> map.values().forEach(member -> focus(node, member));
            case List<?> list -> list.forEach(item -> focus(node, item));
            case null, default -> {}
        }
    }

    private void rule(String media, String node, String rule) {
        StringBuilder rules = nodesByMedia
                .computeIfAbsent(media, _ -> new LinkedHashMap<>())
                .computeIfAbsent(node, _ -> new StringBuilder());
        if (rules.indexOf("#" + node + rule) < 0) {
            rules.append('#').append(node).append(rule);
        }
    }

    private void declareAt(String media, String node, String name, JsonNode schema, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String safe = switch (schema.path("x-control").asText("")) {
            case "color" -> SafeValue.color(value.toString());
            case "image" -> images.cssUrl(value.toString(), SMALL_IMAGE);
            default -> SafeValue.measure(value + schema.path("x-unit").asText(""));
        };
        if (!safe.isEmpty()) {
            rule(media, node, "{" + name + ":" + safe + "}");
        }
    }

    /// The whole sheet, minified, without the rules that can select nothing.
    ///
    /// @param occurs whether an element of the page may have this class
    String sheet(Predicate<String> occurs) {
        return used.stream()
                .map(definition -> sheets.component(definition, palette, occurs))
                .collect(Collectors.joining("", base(), nodes()));
    }

    /// What the sheet begins with whatever is on the page.
    String base() {
        return sheets.base(theme, palette);
    }

    /// The style of each component used, by name, in the order they were first needed.
    Map<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        used.forEach(definition -> components.put(definition.name(), sheets.component(definition, palette)));
        return components;
    }

    /// What single nodes set.
    String nodes() {
        StringBuilder css = new StringBuilder();
        nodesByMedia.forEach((media, rules) -> css.append(inMedia(media, String.join("", rules.values()))));
        return css.toString();
    }

    /// The same by node, for those that set something.
    Map<String, String> byNode() {
        Map<String, String> css = new LinkedHashMap<>();
        nodesByMedia.forEach((media, rules) ->
                rules.forEach((node, rule) -> css.merge(node, inMedia(media, rule.toString()), String::concat)));
        return css;
    }

    private static String inMedia(String media, String rules) {
        return media.isEmpty() ? rules : media + "{" + rules + "}";
    }
}
