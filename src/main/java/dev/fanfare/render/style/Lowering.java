package dev.fanfare.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says in older words what a rule says in newer ones, so that Chrome 80 and Safari 13.1 understand it.
final class Lowering {
    private static final Set<String> PREFIXED = Set.of(
            "appearance",
            "backdrop-filter",
            "box-decoration-break",
            "hyphens",
            "mask",
            "mask-composite",
            "mask-image",
            "mask-position",
            "mask-repeat",
            "mask-size",
            "print-color-adjust",
            "text-size-adjust",
            "user-select");

    /// The two sides of a line of text, and the corners: which way they lie depends on the direction.
    private static final Map<String, List<String>> SIDES = Map.of(
            "inset-inline-start", List.of("left", "right"),
            "inset-inline-end", List.of("right", "left"),
            "border-start-start-radius", List.of("border-top-left-radius", "border-top-right-radius"),
            "border-start-end-radius", List.of("border-top-right-radius", "border-top-left-radius"),
            "border-end-start-radius", List.of("border-bottom-left-radius", "border-bottom-right-radius"),
            "border-end-end-radius", List.of("border-bottom-right-radius", "border-bottom-left-radius"));

    private static final Pattern SMALL_VIEW = Pattern.compile("(?<=[0-9])[sdl](v(?:h|w|min|max))\\b");
    private static final Set<String> IN_PAIRS =
            Set.of("padding-inline", "margin-inline", "padding-block", "margin-block", "border-block", "border-inline");

    private Lowering() {}

    static List<Css> lowered(List<Css> parts) {
        return parts.stream().flatMap(Lowering::lowered).toList();
    }

    private static Stream<Css> lowered(Css part) {
        return switch (part) {
            case Css.Group(String prelude, List<Css> inside) -> Stream.of(new Css.Group(prelude, lowered(inside)));
            case Css.Rule rule -> lowered(rule);
            case Css.Verbatim verbatim -> Stream.of(verbatim);
        };
    }

    private static Stream<Css> lowered(Css.Rule rule) {
        String selector = Selectors.lowered(rule.selector());
        List<Css.Declaration> plain = new ArrayList<>();
        List<Css.Declaration> mirrored = new ArrayList<>();
        for (Css.Declaration one : rule.declarations()) {
            declare(one, rule, plain, mirrored);
        }
        Css.Rule lowered = new Css.Rule(selector, plain);
        return mirrored.isEmpty()
                ? Stream.of(lowered)
                : Stream.of(lowered, new Css.Rule(Selectors.mirrored(selector), mirrored));
    }

    private static void declare(
            Css.Declaration one, Css.Rule rule, List<Css.Declaration> plain, List<Css.Declaration> mirrored) {
        String name = one.name();
        String value = one.value();
        if (SIDES.containsKey(name)) {
            side(SIDES.get(name), value, plain, mirrored);
        } else if (name.equals("inset-inline")) {
            List<String> two = two(value);
            plain.add(new Css.Declaration("left", two.get(0)));
            plain.add(new Css.Declaration("right", two.get(1)));
            if (!two.get(0).equals(two.get(1))) {
                mirrored.add(new Css.Declaration("right", two.get(0)));
                mirrored.add(new Css.Declaration("left", two.get(1)));
            }
        } else if (name.equals("inset") || name.equals("inset-block")) {
            inset(name, value, plain);
        } else if (name.startsWith("inset-block-")) {
            plain.add(new Css.Declaration(name.endsWith("start") ? "top" : "bottom", value));
        } else if (IN_PAIRS.contains(name)) {
            pair(name, value, plain);
        } else if (PREFIXED.contains(name)) {
            if (!rule.declares("-webkit-" + name)) {
                plain.add(new Css.Declaration("-webkit-" + name, value));
            }
            plain.add(one);
        } else {
            if (name.startsWith("overflow") && value.equals("clip") && !before(rule, one)) {
                plain.add(new Css.Declaration(name, "hidden"));
            }
            String large = SMALL_VIEW.matcher(value).replaceAll("$1");
            if (!large.equals(value) && !before(rule, one)) {
                plain.add(new Css.Declaration(name, large));
            }
            plain.add(one);
        }
    }

    /// Whether the rule says something older before it.
    private static boolean before(Css.Rule rule, Css.Declaration one) {
        return rule.declarations().stream()
                .takeWhile(other -> !other.equals(one))
                .anyMatch(other -> other.name().equals(one.name()));
    }

    private static void side(
            List<String> sides, String value, List<Css.Declaration> plain, List<Css.Declaration> mirrored) {
        plain.add(new Css.Declaration(sides.get(0), value));
        boolean corner = sides.get(0).startsWith("border");
        if (mirrored.stream().noneMatch(other -> other.name().equals(sides.get(0)))) {
            mirrored.add(new Css.Declaration(sides.get(0), corner ? "0" : "auto"));
        }
        mirrored.removeIf(other -> other.name().equals(sides.get(1)));
        mirrored.add(new Css.Declaration(sides.get(1), value));
    }

    private static void inset(String name, String value, List<Css.Declaration> plain) {
        List<String> given = CssParser.split(value, ' ');
        String top = given.get(0);
        if (name.equals("inset-block")) {
            plain.add(new Css.Declaration("top", top));
            plain.add(new Css.Declaration("bottom", given.size() > 1 ? given.get(1) : top));
            return;
        }
        String right = given.size() > 1 ? given.get(1) : top;
        plain.add(new Css.Declaration("top", top));
        plain.add(new Css.Declaration("right", right));
        plain.add(new Css.Declaration("bottom", given.size() > 2 ? given.get(2) : top));
        plain.add(new Css.Declaration("left", given.size() > 3 ? given.get(3) : right));
    }

    private static List<String> two(String value) {
        List<String> given = CssParser.split(value, ' ');
        return given.size() > 1 ? given.subList(0, 2) : List.of(value, value);
    }

    private static void pair(String name, String value, List<Css.Declaration> plain) {
        boolean border = name.startsWith("border");
        List<String> two = border ? List.of(value, value) : two(value);
        String what = name.substring(0, name.indexOf('-'));
        boolean block = name.endsWith("block");
        boolean same = two.get(0).equals(two.get(1));
        String first = block ? "-top" : same ? "-left" : "-inline-start";
        String second = block ? "-bottom" : same ? "-right" : "-inline-end";
        plain.add(new Css.Declaration(what + first, two.get(0)));
        plain.add(new Css.Declaration(what + second, two.get(1)));
    }
}
