package dev.fanfare.render.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Margins for browsers that know no `gap` between the items of a flexible box: Chrome before 84 and
/// Safari before 14.1. They can be told from all others by two things that they do not know either.
final class FlexGaps {
    /// Chrome has had `appearance` since 84, Safari `inset` since 14.1, each with the gap.
    static final String WITHOUT = "@supports not ((inset:0) or (appearance:none))";

    private static final Pattern LAST_CLASS = Pattern.compile("\\.([A-Za-z0-9_-]+)[^. >+~]*$");

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private FlexGaps() {}

    private record Box(boolean flexible, boolean column, boolean wraps) {}

    /// The margins for a sheet; empty when it has no such gap.
    static List<Css> margins(List<Css> sheet) {
        FlexGaps gaps = new FlexGaps();
        gaps.learn(sheet);
        List<Css> margins = gaps.of(sheet);
        return margins.isEmpty() ? List.of() : List.of(new Css.Group(WITHOUT, margins));
    }

    private void learn(List<Css> parts) {
        for (Css part : parts) {
            if (part instanceof Css.Group group) {
                learn(group.parts());
            } else if (part instanceof Css.Rule rule && !rule.value("display").isEmpty()) {
                CssParser.split(rule.selector(), ',')
                        .forEach(selector -> boxes.putIfAbsent(selector, box(rule, new Box(false, false, false))));
            }
        }
    }

    private static Box box(Css.Rule rule, Box otherwise) {
        String display = rule.value("display");
        String flow = rule.value("flex-direction") + " " + rule.value("flex-flow") + " " + rule.value("flex-wrap");
        boolean turned = flow.contains("column") || flow.contains("row");
        return new Box(
                display.isEmpty() ? otherwise.flexible : display.endsWith("flex"),
                turned ? flow.contains("column") : otherwise.column,
                flow.contains("wrap") ? !flow.contains("nowrap") : otherwise.wraps);
    }

    private List<Css> of(List<Css> parts) {
        List<Css> margins = new ArrayList<>();
        for (Css part : parts) {
            switch (part) {
                case Css.Group group -> {
                    List<Css> inside = group.isKeyframes() ? List.of() : of(group.parts());
                    if (!inside.isEmpty()) {
                        margins.add(new Css.Group(group.prelude(), inside));
                    }
                }
                case Css.Rule rule ->
                    CssParser.split(rule.selector(), ',').forEach(selector -> margins.addAll(of(rule, selector)));
                case Css.Verbatim _ -> {}
            }
        }
        return margins;
    }

    private List<Css.Rule> of(Css.Rule rule, String selector) {
        Box box = box(rule, base(selector));
        String gap = rule.value("gap");
        String row = rule.value("row-gap");
        String column = rule.value("column-gap");
        if (!box.flexible || (gap + row + column).isEmpty()) {
            return List.of();
        }
        List<String> both = CssParser.split(gap, ' ');
        if (!both.isEmpty()) {
            row = both.getFirst();
            column = both.getLast();
        }
        return box.wraps
                ? List.of(new Css.Rule(
                        selector + ">*",
                        List.of(
                                new Css.Declaration("margin-bottom", row.isEmpty() ? "0" : row),
                                new Css.Declaration("margin-inline-end", column.isEmpty() ? "0" : column))))
                : List.of(new Css.Rule(
                        selector + ">*+*",
                        List.of(
                                box.column
                                        ? new Css.Declaration("margin-top", row.isEmpty() ? "0" : row)
                                        : new Css.Declaration(
                                                "margin-inline-start", column.isEmpty() ? "0" : column))));
    }

    /// The box that a selector, or the one that it modifies, makes.
    private Box base(String selector) {
        Box own = boxes.get(selector);
        if (own != null) {
            return own;
        }
        String last = lastClass(selector);
        return boxes.entrySet().stream()
                .filter(box -> !last.isEmpty() && modifies(last, lastClass(box.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Box(false, false, false));
    }

    private static boolean modifies(String one, String base) {
        return !base.isEmpty() && (one.equals(base) || one.startsWith(base + "--"));
    }

    private static String lastClass(String selector) {
        Matcher found = LAST_CLASS.matcher(selector);
        return found.find() ? found.group(1) : "";
    }
}
