package dev.fanfare.render.style;

import dev.fanfare.campaign.CssColor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The colours that a page's theme fixes: what `color-mix` of them comes out as.
public final class Palette {
    /// Of a page without a theme.
    public static final Palette NONE = of(List.of(), Set.of());

    private static final CssColor BLACK = new CssColor(0, 0, 0, 1);
    private static final int DEEPEST = 12;

    private final Map<String, String> fixed;
    private final Set<String> changing;
    private final Map<String, String> local;

    private Palette(Map<String, String> fixed, Set<String> changing, Map<String, String> local) {
        this.fixed = fixed;
        this.changing = changing;
        this.local = local;
    }

    /// @param roots style sheets whose custom properties of `:root` hold on the whole page, later ones last
    /// @param changing custom properties that have another value in some part of a page; what the roots
    ///     themselves set for a part is added
    public static Palette of(List<StyleSheet> roots, Set<String> changing) {
        Map<String, String> fixed = new HashMap<>();
        Set<String> all = new HashSet<>(changing);
        roots.stream().flatMap(root -> root.parts().stream()).forEach(part -> {
            if (part instanceof Css.Rule rule) {
                rule.declarations().stream()
                        .filter(one -> one.name().startsWith("--"))
                        .forEach(one -> {
                            if (rule.selector().equals(":root")) {
                                fixed.put(one.name(), one.value());
                            } else {
                                all.add(one.name());
                            }
                        });
            }
        });
        return new Palette(Map.copyOf(fixed), Set.copyOf(all), Map.of());
    }

    /// What a sheet sets for a part of a page, where it does so first.
    private static Map<String, String> declared(List<Css> sheet) {
        Map<String, String> first = new HashMap<>();
        for (Css part : sheet) {
            switch (part) {
                case Css.Group group -> declared(group.parts()).forEach(first::putIfAbsent);
                case Css.Rule rule
                when !rule.selector().equals(":root") ->
                    rule.declarations().stream()
                            .filter(one ->
                                    one.name().startsWith("--") && !one.value().equals("initial"))
                            .forEach(one -> first.putIfAbsent(one.name(), one.value()));
                default -> {}
            }
        }
        return first;
    }

    /// For the rules of this sheet.
    Palette in(List<Css> sheet) {
        return new Palette(fixed, changing, declared(sheet));
    }

    /// The colour that a value comes out as where nothing changes it; black when nobody knows.
    public CssColor color(String css) {
        return color(css, 0).orElse(BLACK);
    }

    /// A value with its mixes computed.
    ///
    /// @param everywhere whether that is what it comes out as on every part of every page
    record Computed(String value, boolean everywhere) {}

    Computed computed(String value) {
        StringBuilder out = new StringBuilder();
        boolean everywhere = true;
        int at = 0;
        for (int mix = value.indexOf("color-mix("); mix >= 0; mix = value.indexOf("color-mix(", at)) {
            int close = CssParser.closing(value, mix + "color-mix".length());
            String whole = value.substring(mix, Math.min(close + 1, value.length()));
            Optional<CssColor> color = color(whole, 0);
            out.append(value, at, mix).append(color.map(CssColor::css).orElseGet(() -> firstOf(whole)));
            everywhere &= color.isPresent() && isFixed(whole);
            at = mix + whole.length();
        }
        return new Computed(out.append(value.substring(at)).toString(), everywhere);
    }

    private static String firstOf(String mix) {
        List<String> parts = CssParser.split(inside(mix), ',');
        return parts.size() < 2 ? "transparent" : parts.get(1).replaceAll("\\s*[0-9.]+%\\s*", "");
    }

    /// Whether nothing in it has another value in some part of a page.
    private boolean isFixed(String value) {
        if (value.toLowerCase(Locale.ROOT).contains("currentcolor")) {
            return false;
        }
        int at = value.indexOf("var(");
        while (at >= 0) {
            int close = CssParser.closing(value, at + 3);
            String inside = value.substring(at + 4, Math.min(close, value.length()));
            String name = name(inside);
            if (changing.contains(name)) {
                return false;
            }
            at = value.indexOf("var(", at + 4);
        }
        return true;
    }

    /// The colour that a value of CSS comes out as; empty when nobody knows.
    private Optional<CssColor> color(String css, int depth) {
        String value = css.strip();
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (value.startsWith("var(")) {
            return variable(inside(value), depth);
        }
        if (value.startsWith("color-mix(")) {
            return mix(CssParser.split(inside(value), ','), depth);
        }
        if (value.equalsIgnoreCase("currentcolor")) {
            return color("var(--color-text)", depth + 1);
        }
        return CssColor.of(value);
    }

    private static String inside(String function) {
        int open = function.indexOf('(');
        return function.substring(open + 1, CssParser.closing(function, open));
    }

    private static String name(String inside) {
        int comma = inside.indexOf(',');
        return (comma < 0 ? inside : inside.substring(0, comma)).strip();
    }

    private Optional<CssColor> variable(String inside, int depth) {
        String name = name(inside);
        String known = fixed.getOrDefault(name, "");
        int comma = inside.indexOf(',');
        if (known.isEmpty() && comma >= 0) {
            return color(inside.substring(comma + 1), depth + 1);
        }
        String value = known.isEmpty() ? local.getOrDefault(name, "") : known;
        return value.isEmpty() ? Optional.empty() : color(value, depth + 1);
    }

    private Optional<CssColor> mix(List<String> parts, int depth) {
        if (parts.size() != 3 || !parts.getFirst().startsWith("in ")) {
            return Optional.empty();
        }
        Optional<CssColor> one = color(withoutShare(parts.get(1)), depth + 1);
        Optional<CssColor> two = color(withoutShare(parts.get(2)), depth + 1);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble first = share(parts.get(1));
        OptionalDouble second = share(parts.get(2));
        double p1 = first.orElse(second.isPresent() ? 1 - second.getAsDouble() : 0.5);
        double p2 = second.orElse(1 - p1);
        double sum = p1 + p2;
        if (sum <= 0) {
            return Optional.empty();
        }
        String space = CssParser.split(parts.getFirst(), ' ').get(1);
        return Optional.of(one.get().mixed(space, p1 / sum, two.get()).faded(Math.min(1, sum)));
    }

    private static OptionalDouble share(String color) {
        for (String word : words(color)) {
            if (word.endsWith("%")) {
                try {
                    return OptionalDouble.of(Double.parseDouble(word.substring(0, word.length() - 1)) / 100);
                } catch (NumberFormatException _) {
                    return OptionalDouble.empty();
                }
            }
        }
        return OptionalDouble.empty();
    }

    private static String withoutShare(String color) {
        return String.join(
                " ", words(color).stream().filter(word -> !word.endsWith("%")).toList());
    }

    private static List<String> words(String color) {
        return new ArrayList<>(CssParser.split(color, ' '));
    }
}
