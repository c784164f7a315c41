package dev.fanfare.component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a component's style sheet is whole, and keeps to the component: all sheets of a page become one.
final class StyleCheck {
    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
    private static final Pattern COMMA = Pattern.compile(",(?![^()\\[\\]]*[)\\]])");
    /// What is of the core set.
    private static final String CORE = "f-";

    private final String own;
    private final String css;
    private final List<String> problems = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int line = 1;

    private StyleCheck(String name, String css) {
        this.own = CORE + name.substring(name.indexOf('/') + 1);
        this.css = css;
    }

    private record Block(String prelude, int line) {
        boolean holdsRules() {
            return prelude.startsWith("@") && !prelude.contains("keyframes") && !prelude.startsWith("@font-face");
        }
    }

    /// @param name of the component
    static List<String> problems(String name, String css) {
        StyleCheck check = new StyleCheck(name, css);
        check.check();
        return check.problems;
    }

    private void check() {
        StringBuilder prelude = new StringBuilder();
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                at = skipped(at, css.indexOf("*/", at + 2), 1, "the comment");
            } else if (c == '"' || c == '\'') {
                int end = endOfText(at, c);
                prelude.append(css, at, end < 0 ? css.length() : end + 1);
                at = skipped(at, end, 0, "the text");
            } else if (c == '{') {
                begin(prelude.toString().strip());
                prelude.setLength(0);
            } else if (c == '}') {
                end();
                prelude.setLength(0);
            } else if (c == ';') {
                prelude.setLength(0);
            } else {
                prelude.append(c);
                line += c == '\n' ? 1 : 0;
            }
        }
        for (Block block : open) {
            problem(block.line(), "the { after '%s' is never closed".formatted(brief(block.prelude())), "a }");
        }
    }

    private int endOfText(int start, char quote) {
        int at = start + 1;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return at < css.length() && css.charAt(at) == quote ? at : -1;
    }

    private int skipped(int start, int end, int more, String what) {
        if (end < 0) {
            problem(line, what + " that begins here is never closed", "its end");
            return css.length();
        }
        line += (int) css.substring(start, end).chars().filter(c -> c == '\n').count();
        return end + more;
    }

    private void begin(String prelude) {
        boolean rule = !prelude.startsWith("@") && open.stream().allMatch(Block::holdsRules);
        if (rule) {
            COMMA.splitAsStream(prelude).map(String::strip).forEach(this::selector);
        }
        open.push(new Block(prelude, line));
    }

    private void end() {
        if (open.isEmpty()) {
            problem(line, "has a } too many", "one for each {");
        } else {
            open.pop();
        }
    }

    private void selector(String selector) {
        Matcher classes = CLASS.matcher(selector);
        boolean keeps = false;
        while (classes.find()) {
            String name = classes.group(1);
            keeps |= !name.startsWith(CORE) || name.startsWith(own);
        }
        if (!keeps) {
            problem(
                    line,
                    "the rule '%s' is for more than the component".formatted(brief(selector)),
                    "one with a class of its own, such as .%s".formatted(own));
        }
    }

    private void problem(int at, String what, String expected) {
        problems.add("style.css line %d: %s; expected %s".formatted(at, what, expected));
    }

    private static String brief(String text) {
        String plain = text.replaceAll("\\s+", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
