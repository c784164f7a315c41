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

    private final StringBuilder components = new StringBuilder();
    private final Map<String, StringBuilder> nodesByMedia = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();

    void use(ComponentDefinition definition) {
        if (seen.putIfAbsent(definition.name(), definition.version()) == null) {
            components.append(CssMinifier.minify(definition.style()));
        }
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
                    .computeIfAbsent(media, _ -> new StringBuilder())
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
        StringBuilder css = new StringBuilder(CssMinifier.minify(base));
        css.append(tokens(theme)).append(components);
        nodesByMedia.forEach((media, rules) -> {
            if (media.isEmpty()) {
                css.append(rules);
            } else {
                css.append(media).append('{').append(rules).append('}');
            }
        });
        return css.toString();
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
