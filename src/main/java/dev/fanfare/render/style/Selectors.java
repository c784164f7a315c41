package dev.fanfare.render.style;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Selectors in words that older browsers know.
final class Selectors {
    private Selectors() {}

    /// Without `:is` and `:where`, with one selector in each `:not`.
    static String lowered(String selector) {
        return CssParser.split(selector, ',').stream()
                .flatMap(Selectors::spelledOut)
                .map(Selectors::oneByOne)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> spelledOut(String selector) {
        for (String list : List.of(":is(", ":where(")) {
            int at = selector.indexOf(list);
            if (at >= 0 && !insideOfNot(selector, at)) {
                int open = at + list.length() - 1;
                int close = CssParser.closing(selector, open);
                String before = selector.substring(0, at);
                String after = selector.substring(Math.min(close + 1, selector.length()));
                List<String> choices =
                        CssParser.split(selector.substring(open + 1, Math.min(close, selector.length())), ',');
                if (choices.stream().allMatch(choice -> fits(before, choice))) {
                    return choices.stream().flatMap(choice -> spelledOut(before + choice + after));
                }
            }
        }
        return Stream.of(selector);
    }

    private static boolean insideOfNot(String selector, int at) {
        int not = selector.lastIndexOf(":not(", at);
        return not >= 0 && CssParser.closing(selector, not + 4) > at;
    }

    /// A name cannot follow a class, and a choice with a combinator only stands where a selector begins.
    private static boolean fits(String before, String choice) {
        boolean begins = before.isEmpty() || " >+~(".indexOf(before.charAt(before.length() - 1)) >= 0;
        return begins || (!Character.isLetter(choice.charAt(0)) && choice.indexOf(' ') < 0 && choice.indexOf('>') < 0);
    }

    private static String oneByOne(String selector) {
        int at = selector.indexOf(":not(");
        if (at < 0) {
            return selector;
        }
        int close = CssParser.closing(selector, at + 4);
        String inside = selector.substring(at + 5, Math.min(close, selector.length()));
        String each = CssParser.split(inside, ',').stream()
                .map(one -> ":not(" + one + ")")
                .collect(Collectors.joining());
        return selector.substring(0, at) + each + oneByOne(selector.substring(Math.min(close + 1, selector.length())));
    }

    /// The same in a page that is read from right to left.
    static String mirrored(String selector) {
        return CssParser.split(selector, ',').stream()
                .map(one -> "[dir=rtl] " + one)
                .collect(Collectors.joining(","));
    }
}
