package dev.fanfare.render.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Margins for browsers that know no `gap` between the items of a flexible box: Chrome before 84 and
/// Safari before 14.1. They can be told from all others by two things that they do not know either.
///
/// Where a modifier or a width of the screen turns a box, such as `.a--row` of `.a`, its items know both gaps as
/// properties, and each way it lies has its margins: a modifier of the gap goes with either.
final class FlexGaps {
    /// Chrome has had `appearance` since 84, Safari `inset` since 14.1, each with the gap.
    static final String WITHOUT = "@supports not ((inset:0) or (appearance:none))";

    /// Any item, before the margin that the item's own component gives it by its class.
    private static final String ANY = ":not(_)";

    private static final String ROW = "--f-row-gap";
    private static final String COLUMN = "--f-column-gap";
    private static final Pattern LAST_CLASS = Pattern.compile("\\.([A-Za-z0-9_-]+)[^. >+~]*$");

    /// The boxes, by the selectors that make them.
    private final Map<String, Flow> boxes = new LinkedHashMap<>();
    /// How the boxes of a class lie, modified or not.
    private final Map<String, Set<Flow>> flows = new HashMap<>();

    private FlexGaps() {}

    private record Flow(boolean flexible, boolean column, boolean wraps) {
        private static final Flow NONE = new Flow(false, false, false);
    }

    private record Gaps(String row, String column) {
        static Gaps of(Css.Rule rule) {
            List<String> both = CssParser.split(rule.value("gap"), ' ');
            return both.isEmpty()
                    ? new Gaps(rule.value("row-gap"), rule.value("column-gap"))
                    : new Gaps(both.getFirst(), both.getLast());
        }

        boolean none() {
            return row.isEmpty() && column.isEmpty();
        }
    }

    /// The margins for a sheet; empty when it has no such gap.
    static List<Css> margins(List<Css> sheet) {
        FlexGaps gaps = new FlexGaps();
        gaps.each(sheet, gaps::learnBox);
        gaps.each(sheet, gaps::learnFlow);
        List<Css> margins = gaps.of(sheet);
        return margins.isEmpty() ? List.of() : List.of(new Css.Group(WITHOUT, margins));
    }

    private void each(List<Css> parts, BiConsumer<Css.Rule, String> visit) {
        for (Css part : parts) {
            if (part instanceof Css.Group group) {
                each(group.parts(), visit);
            } else if (part instanceof Css.Rule rule) {
                CssParser.split(rule.selector(), ',').forEach(selector -> visit.accept(rule, selector));
            }
        }
    }

    private void learnBox(Css.Rule rule, String selector) {
        if (!rule.value("display").isEmpty()) {
            boxes.putIfAbsent(selector, flow(rule, Flow.NONE));
        }
    }

    private void learnFlow(Css.Rule rule, String selector) {
        Flow flow = flow(rule, base(selector));
        if (flow.flexible && saysFlow(rule)) {
            flows.computeIfAbsent(family(selector), _ -> new HashSet<>()).add(flow);
        }
    }

    private static String flowOf(Css.Rule rule) {
        return rule.value("flex-direction") + " " + rule.value("flex-flow") + " " + rule.value("flex-wrap");
    }

    private static boolean saysFlow(Css.Rule rule) {
        return !rule.value("display").isEmpty() || !flowOf(rule).isBlank();
    }

    private static Flow flow(Css.Rule rule, Flow otherwise) {
        String display = rule.value("display");
        String flow = flowOf(rule);
        boolean turned = flow.contains("column") || flow.contains("row");
        return new Flow(
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
        Flow flow = flow(rule, base(selector));
        Gaps gaps = Gaps.of(rule);
        if (!flow.flexible) {
            return List.of();
        }
        if (flows.getOrDefault(family(selector), Set.of()).size() > 1) {
            return turning(rule, selector, flow, gaps);
        }
        return gaps.none() ? List.of() : between(selector, flow, gaps);
    }

    /// What a rule says of the gap goes to the items; what it says of the way has the margins of this way.
    private List<Css.Rule> turning(Css.Rule rule, String selector, Flow flow, Gaps gaps) {
        List<Css.Rule> rules = new ArrayList<>();
        if (!gaps.none()) {
            List<Css.Declaration> known = new ArrayList<>();
            if (!gaps.row.isEmpty()) {
                known.add(new Css.Declaration(ROW, length(gaps.row)));
            }
            if (!gaps.column.isEmpty()) {
                known.add(new Css.Declaration(COLUMN, length(gaps.column)));
            }
            rules.add(new Css.Rule(selector + ">*", known));
        }
        if (saysFlow(rule)) {
            Flow before = base(selector);
            if (!flow.equals(before)) {
                between(selector, before, new Gaps("0", "0")).forEach(rules::add);
            }
            rules.addAll(between(selector, flow, new Gaps("var(" + ROW + ",0px)", "var(" + COLUMN + ",0px)")));
        }
        return rules;
    }

    private static List<Css.Rule> between(String selector, Flow flow, Gaps gaps) {
        if (flow.wraps) {
            return wrapping(selector, gaps);
        }
        String gap = flow.column ? gaps.row : gaps.column;
        return gap.isEmpty()
                ? List.of()
                : List.of(rule(selector + ">*+" + ANY, flow.column ? "margin-top" : "margin-inline-start", gap));
    }

    /// Which item begins a line is not known: half of the gap is above and below each, all of it after all but the
    /// last.
    private static List<Css.Rule> wrapping(String selector, Gaps gaps) {
        List<Css.Rule> rules = new ArrayList<>();
        if (!gaps.row.isEmpty()) {
            String half = gaps.row.equals("0") ? gaps.row : "calc(" + gaps.row + "/2)";
            rules.add(new Css.Rule(
                    selector + ">" + ANY,
                    List.of(new Css.Declaration("margin-top", half), new Css.Declaration("margin-bottom", half))));
        }
        if (!gaps.column.isEmpty()) {
            rules.add(rule(selector + ">:not(:last-child)", "margin-inline-end", gaps.column));
        }
        return rules;
    }

    private static Css.Rule rule(String selector, String name, String value) {
        return new Css.Rule(selector, List.of(new Css.Declaration(name, value)));
    }

    /// A property that is counted with has its unit.
    private static String length(String value) {
        return value.equals("0") ? "0px" : value;
    }

    /// The box that a selector, or the one that it modifies, makes.
    private Flow base(String selector) {
        return baseOf(selector).map(boxes::get).orElse(Flow.NONE);
    }

    private String family(String selector) {
        return baseOf(selector).orElse(selector);
    }

    private Optional<String> baseOf(String selector) {
        if (boxes.containsKey(selector)) {
            return Optional.of(selector);
        }
        String last = lastClass(selector);
        return boxes.keySet().stream()
                .filter(box -> !last.isEmpty() && modifies(last, lastClass(box)))
                .findFirst();
    }

    private static boolean modifies(String one, String base) {
        return !base.isEmpty() && (one.equals(base) || one.startsWith(base + "--"));
    }

    private static String lastClass(String selector) {
        Matcher found = LAST_CLASS.matcher(selector);
        return found.find() ? found.group(1) : "";
    }
}
