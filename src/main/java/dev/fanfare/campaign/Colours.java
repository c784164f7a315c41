package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.ComponentLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The colours that hold at one place of a page, as its styles hand them down: `background`, `color`
/// and custom properties. Each is a list of what it may be (a gradient has two ends); an empty list is
/// something, but nobody knows what colour, such as a picture. Immutable.
final class Colours {
    private static final Map<String, List<Colour>> DEFAULTS = defaults(ComponentLibrary.baseCss());
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[A-Za-z0-9-]+)(?:,\\s*(.+))?\\)");
    private static final Pattern MIX =
            Pattern.compile("color-mix\\(in srgb, (.+) ([0-9]{1,2})%, ((?:var\\(.+\\)|#[0-9a-fA-F]+))\\)");

    private final Map<String, List<Colour>> values;

    private Colours(Map<String, List<Colour>> values) {
        this.values = Map.copyOf(values);
    }

    /// What a page begins with: the colours of its theme, and the defaults of every page's style.
    static Colours of(JsonNode theme) {
        Map<String, List<Colour>> values = new HashMap<>(DEFAULTS);
        theme.path("color").properties().forEach(own -> {
            String name = "--color-" + own.getKey();
            values.put(name, token(name, own.getValue().path("$value").asText()));
        });
        Colours tokens = new Colours(values);
        return tokens.with(Map.of(
                "--f-ink", tokens.value("var(--color-text)"),
                "--f-ink-muted", tokens.value("var(--color-text-muted)"),
                "background", tokens.value("var(--color-surface)"),
                "color", tokens.value("var(--color-text)")));
    }

    private static Map<String, List<Colour>> defaults(String css) {
        return Pattern.compile("(--color-[a-z-]+):\\s*(#[0-9a-fA-F]{3,6});")
                .matcher(css)
                .results()
                .collect(Collectors.toUnmodifiableMap(
                        found -> found.group(1), found -> token(found.group(1), found.group(2))));
    }

    private static List<Colour> token(String name, String css) {
        return Colour.of(css).map(colour -> colour.called(name)).stream().toList();
    }

    Colours with(Map<String, List<Colour>> more) {
        Map<String, List<Colour>> all = new HashMap<>(values);
        all.putAll(more);
        return new Colours(all);
    }

    /// Without a value of this name: what falls back to another one does so.
    Colours without(String name) {
        Map<String, List<Colour>> all = new HashMap<>(values);
        all.remove(name);
        return new Colours(all);
    }

    /// The same with declarations of a style; they all see the values from before. A declaration is
    /// what CSS has, or a list of it for the ends of a gradient.
    Colours declared(JsonNode declarations) {
        Map<String, List<Colour>> more = new HashMap<>();
        Colours rest = this;
        for (Map.Entry<String, JsonNode> one : declarations.properties()) {
            if (one.getValue().asText().equals("initial")) {
                rest = rest.without(one.getKey());
            } else {
                more.put(one.getKey(), values(one.getValue()));
            }
        }
        return rest.with(more);
    }

    private List<Colour> values(JsonNode css) {
        if (!css.isArray()) {
            return value(css.asText());
        }
        List<Colour> ends = new ArrayList<>();
        css.forEach(end -> ends.addAll(value(end.asText())));
        return ends.size() == css.size() ? ends : List.of();
    }

    /// What a value of CSS comes out as here: `currentColor`, a colour in hexadecimal digits, `var`
    /// with a fallback or without, or `color-mix` in sRGB.
    List<Colour> value(String css) {
        if (css.equals("currentColor")) {
            return values.getOrDefault("color", List.of());
        }
        Matcher variable = VARIABLE.matcher(css);
        if (variable.matches()) {
            List<Colour> known = values.get(variable.group(1));
            if (known != null) {
                return known;
            }
            return variable.group(2) == null ? List.of() : value(variable.group(2));
        }
        Matcher mix = MIX.matcher(css);
        return mix.matches() ? mixed(mix) : Colour.of(css).stream().toList();
    }

    private List<Colour> mixed(Matcher mix) {
        double share = Integer.parseInt(mix.group(2)) / 100.0;
        return value(mix.group(1)).stream()
                .flatMap(one -> value(mix.group(3)).stream().map(other -> one.mixed(share, other)))
                .toList();
    }

    List<Colour> background() {
        return values.getOrDefault("background", List.of());
    }
}
