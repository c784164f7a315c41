package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CssColor;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.render.style.Palette;
import dev.fanfare.render.style.StyleSheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The style sheets that pages are made of, read once: what every page begins with, and one for each
/// component. Thread safe.
final class StyleSheets {
    private static final Pattern TOKEN_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    private static final Pattern TOKEN_VALUE = Pattern.compile("[A-Za-z0-9#%.,/()+*\"' _-]{1,200}");
    private static final Pattern PROPERTY = Pattern.compile("[{;]\\s*(--[A-Za-z0-9_-]+)\\s*:");

    private final StyleSheet base;
    private final Set<String> changing;
    private final Map<ComponentDefinition, StyleSheet> components = new ConcurrentHashMap<>();

    StyleSheets(String base, Catalogue catalogue) {
        this.base = StyleSheet.of(base);
        this.changing = changing(catalogue);
    }

    /// The custom properties that components and their nodes set.
    private static Set<String> changing(Catalogue catalogue) {
        Set<String> names = new HashSet<>();
        for (ComponentDefinition component : catalogue.components()) {
            PROPERTY.matcher(component.style()).results().forEach(found -> names.add(found.group(1)));
            component
                    .props()
                    .path("properties")
                    .forEach(prop -> names.add(prop.path("x-css").asText()));
        }
        return names;
    }

    Palette palette(JsonNode theme) {
        return Palette.of(List.of(base.themed(tokens(theme))), changing);
    }

    String component(ComponentDefinition definition, Palette palette) {
        return sheet(definition).text(palette);
    }

    /// A component's style for this page, without the rules whose classes are not on it. Where a module works on
    /// classes, nobody knows which its elements will have: all rules are kept.
    ///
    /// @param occurs whether an element of the page may have this class
    String component(ComponentDefinition definition, Palette palette, Predicate<String> occurs) {
        return definition.client().contains("class")
                ? component(definition, palette)
                : sheet(definition).text(palette, occurs);
    }

    private StyleSheet sheet(ComponentDefinition definition) {
        return components.computeIfAbsent(definition, _ -> StyleSheet.of(definition.style()));
    }

    /// What the sheet begins with whatever is on the page.
    String base(JsonNode theme, Palette palette) {
        return base.themed(tokens(theme)).text(palette);
    }

    /// The theme's design tokens as custom properties: `{"color":{"brand":{"$value":"#d4002a"}}}`
    /// is `--color-brand` with `#d4002a`.
    private static Map<String, String> tokens(JsonNode theme) {
        Map<String, String> tokens = new LinkedHashMap<>();
        theme.properties()
                .forEach(group -> group.getValue().properties().forEach(token -> {
                    String name = group.getKey() + "-" + token.getKey();
                    String value = tokenValue(token.getValue().path("$value"));
                    if (TOKEN_NAME.matcher(name).matches()
                            && TOKEN_VALUE.matcher(value).matches()) {
                        tokens.put("--" + name, value);
                    }
                }));
        return tokens;
    }

    private static String tokenValue(JsonNode value) {
        if (value.isArray()) {
            StringBuilder list = new StringBuilder();
            value.forEach(item -> list.append(list.isEmpty() ? "" : ",").append(quoted(item.asText())));
            return list.toString();
        }
        return CssColor.inOldWords(value.asText(""));
    }

    private static String quoted(String family) {
        return family.indexOf(' ') < 0 ? family : "\"" + family.replace("\"", "") + "\"";
    }
}
