package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.page.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Collects the style sheet of one page: base, theme, each component once, then what single nodes
/// set.
final class Styles {
    private static final Pattern TOKEN_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    private static final Pattern TOKEN_VALUE = Pattern.compile("[A-Za-z0-9#%.,/()+*\"' _-]{1,200}");

    private final Map<String, String> components = new LinkedHashMap<>();
    private final Map<String, Map<String, StringBuilder>> nodesByMedia = new LinkedHashMap<>();

    void use(ComponentDefinition definition) {
        components.computeIfAbsent(definition.name(), _ -> CssMinifier.minify(definition.style()));
    }

    /// Adds the custom properties that a node's `x-css` props set.
    void set(Node node, ComponentDefinition definition, Map<String, Object> props) {
        definition.props().path("properties").properties().forEach(property -> {
            String name = property.getValue().path("x-css").asText("");
            Object value = props.get(property.getKey());
            if (!name.isEmpty() && value != null) {
                declare(node.id(), name, property.getValue(), value);
            }
        });
    }

    private void declare(String node, String name, JsonNode schema, Object value) {
        if (value instanceof Map<?, ?> byWidth) {
            declareAt("", node, name, schema, byWidth.get("base"));
            declareAt("@media(min-width:640px)", node, name, schema, byWidth.get("md"));
            declareAt("@media(min-width:1024px)", node, name, schema, byWidth.get("lg"));
        } else {
            declareAt("", node, name, schema, value);
        }
    }

    private void declareAt(
            String media, String node, String name, JsonNode schema, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return;
        }
        String safe = switch (schema.path("x-control").asText("")) {
            case "color" -> SafeValue.color(value.toString());
            case "image" -> SafeValue.cssUrl(value.toString());
            default -> SafeValue.measure(value + schema.path("x-unit").asText(""));
        };
        if (!safe.isEmpty()) {
            nodesByMedia
                    .computeIfAbsent(media, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(node, _ -> new StringBuilder())
                    .append('#')
                    .append(node)
                    .append('{')
                    .append(name)
                    .append(':')
                    .append(safe)
                    .append('}');
        }
    }

    /// The whole sheet, minified.
    String sheet(String base, JsonNode theme) {
        return base(base, theme) + String.join("", components.values()) + nodes();
    }

    /// What the sheet begins with whatever is on the page.
    static String base(String base, JsonNode theme) {
        return CssMinifier.minify(base) + tokens(theme);
    }

    /// The style of each component used, by name, in the order they were first needed.
    Map<String, String> components() {
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

    /// The theme's design tokens as custom properties: `{"color":{"brand":{"$value":"#d4002a"}}}`
    /// is `--color-brand:#d4002a`.
    static String tokens(JsonNode theme) {
        StringBuilder css = new StringBuilder();
        theme.properties()
                .forEach(group -> group.getValue().properties().forEach(token -> {
                    String name = group.getKey() + "-" + token.getKey();
                    String value = tokenValue(token.getValue().path("$value"));
                    if (TOKEN_NAME.matcher(name).matches()
                            && TOKEN_VALUE.matcher(value).matches()) {
                        css.append("--").append(name).append(':').append(value).append(';');
                    }
                }));
        return css.isEmpty() ? "" : ":root{" + css + "}";
    }

    private static String tokenValue(JsonNode value) {
        if (value.isArray()) {
            StringBuilder list = new StringBuilder();
            value.forEach(item -> list.append(list.isEmpty() ? "" : ",").append(quoted(item.asText())));
            return list.toString();
        }
        return value.asText("");
    }

    private static String quoted(String family) {
        return family.indexOf(' ') < 0 ? family : "\"" + family.replace("\"", "") + "\"";
    }
}
