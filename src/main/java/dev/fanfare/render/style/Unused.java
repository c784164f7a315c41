package dev.fanfare.render.style;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out the rules that can select nothing, because no element has their classes.
final class Unused {
    private static final Pattern CLASS =
            Pattern.compile("\\.(-?[A-Za-z_\\x{80}-\\x{10ffff}][\\w\\x{80}-\\x{10ffff}-]*)");
    /// What may stand in a selector besides the classes that its elements have: what they do not have, attributes
    /// and strings.
    private static final Pattern BESIDES = Pattern.compile(":not\\([^)]*\\)|\\[[^]]*]|\"[^\"]*\"|'[^']*'");

    private Unused() {}

    /// @param occurs whether an element may have this class
    static List<Css> without(List<Css> parts, Predicate<String> occurs) {
        return parts.stream().flatMap(part -> kept(part, occurs)).toList();
    }

    private static Stream<Css> kept(Css part, Predicate<String> occurs) {
        return switch (part) {
            case Css.Group group
            when !group.isKeyframes() -> Stream.of(new Css.Group(group.prelude(), without(group.parts(), occurs)));
            case Css.Rule rule -> {
                String selector = CssParser.split(rule.selector(), ',').stream()
                        .filter(one -> canSelect(one, occurs))
                        .collect(Collectors.joining(","));
                yield selector.isEmpty() ? Stream.empty() : Stream.of(new Css.Rule(selector, rule.declarations()));
            }
            case Css.Group _, Css.Verbatim _ -> Stream.of(part);
        };
    }

    private static boolean canSelect(String selector, Predicate<String> occurs) {
        return selector.indexOf('\\') >= 0
                || selector.contains(":is(")
                || selector.contains(":where(")
                || CLASS.matcher(BESIDES.matcher(selector).replaceAll(""))
                        .results()
                        .allMatch(found -> occurs.test(found.group(1)));
    }
}
