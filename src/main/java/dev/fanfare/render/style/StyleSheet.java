package dev.fanfare.render.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A style sheet in words that the oldest supported browsers know, for any theme. Immutable.
public final class StyleSheet {
    private static final String ROOT = ":root";
    private static final String MIXING = "@supports (color:color-mix(in srgb,red,red))";

    private final List<Css> parts;

    private StyleSheet(List<Css> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Lowers and minifies what a developer wrote.
    public static StyleSheet of(String css) {
        List<Css> lowered = Lowering.lowered(CssParser.parse(CssMinifier.minify(css)));
        return new StyleSheet(Stream.concat(lowered.stream(), FlexGaps.margins(lowered).stream())
                .toList());
    }

    List<Css> parts() {
        return parts;
    }

    /// This sheet with the values that a theme gives to custom properties of `:root`, in place of its own.
    public StyleSheet themed(Map<String, String> properties) {
        Map<String, String> left = new LinkedHashMap<>(properties);
        List<Css> all = new ArrayList<>();
        for (Css part : parts) {
            all.add(part instanceof Css.Rule rule && rule.selector().equals(ROOT) ? replaced(rule, left) : part);
        }
        all.add(new Css.Rule(ROOT, declarations(left)));
        return new StyleSheet(all);
    }

    private static Css.Rule replaced(Css.Rule rule, Map<String, String> properties) {
        Map<String, String> values = new LinkedHashMap<>();
        rule.declarations()
                .forEach(one -> values.put(
                        one.name(),
                        Optional.ofNullable(properties.remove(one.name())).orElse(one.value())));
        return new Css.Rule(rule.selector(), declarations(values));
    }

    private static List<Css.Declaration> declarations(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> new Css.Declaration(one.getKey(), one.getValue()))
                .toList();
    }

    /// As it is sent: mixed colours are computed. Where a mix comes out differently in parts of a page, the
    /// page's own colours are the fallback for browsers that cannot mix.
    public String text(Palette palette) {
        return text(palette, _ -> true);
    }

    /// The same without the rules that can select nothing.
    ///
    /// @param occurs whether an element of the page may have this class
    public String text(Palette palette, Predicate<String> occurs) {
        List<Css> computed = new ArrayList<>();
        List<Css> mixing = new ArrayList<>();
        compute(Unused.without(parts, occurs), palette.in(parts), computed, mixing);
        return Css.text(computed) + new Css.Group(MIXING, mixing).text();
    }

    private static void compute(List<Css> parts, Palette palette, List<Css> computed, List<Css> mixing) {
        for (Css part : parts) {
            switch (part) {
                case Css.Group group -> {
                    List<Css> inside = new ArrayList<>();
                    List<Css> mixingInside = new ArrayList<>();
                    compute(group.parts(), palette, inside, mixingInside);
                    computed.add(new Css.Group(group.prelude(), inside));
                    if (!mixingInside.isEmpty() && !group.isKeyframes()) {
                        mixing.add(new Css.Group(group.prelude(), mixingInside));
                    }
                }
                case Css.Rule rule -> compute(rule, palette, computed, mixing);
                case Css.Verbatim verbatim -> computed.add(verbatim);
            }
        }
    }

    private static void compute(Css.Rule rule, Palette palette, List<Css> computed, List<Css> mixing) {
        List<Css.Declaration> plain = new ArrayList<>();
        List<Css.Declaration> mixed = new ArrayList<>();
        for (Css.Declaration one : rule.declarations()) {
            Palette.Computed value = palette.computed(one.value());
            plain.add(new Css.Declaration(one.name(), value.value()));
            if (!value.everywhere()) {
                mixed.add(one);
            }
        }
        computed.add(new Css.Rule(rule.selector(), plain));
        if (!mixed.isEmpty()) {
            mixing.add(new Css.Rule(rule.selector(), mixed));
        }
    }
}
