package dev.fanfare.picture;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes the rules of a `style` element anew: conditions stay conditions, what loads something or moves
/// something goes and is told.
final class SvgSheet {
    private static final int DEEPEST = 4;
    private static final Pattern SELECTOR =
            Pattern.compile("[\\w\\s.#,>+~*:()\\[\\]=\"'^$\\\\\\x{80}-\\x{10FFFF}-]{1,5000}");
    private static final Pattern CONDITION = Pattern.compile("[\\w\\s():,.<>=/#%+*-]{1,500}");

    private final SvgLeftOut leftOut;
    private final SvgStyle style;

    SvgSheet(SvgLeftOut leftOut) {
        this.leftOut = leftOut;
        this.style = new SvgStyle(leftOut);
    }

    String rules(String css) {
        String plain = withoutComments(css).replace("<!--", "").replace("-->", "");
        StringBuilder out = new StringBuilder();
        rules(plain, 0, out);
        return out.toString();
    }

    private void rules(String css, int depth, StringBuilder out) {
        int from = 0;
        while (from < css.length()) {
            int end = next(css, from, "{;}");
            String prelude = css.substring(from, end).strip();
            if (end >= css.length() || css.charAt(end) != '{') {
                statement(prelude);
                from = end + 1;
                continue;
            }
            int close = close(css, end);
            block(prelude, css.substring(end + 1, close), depth, out);
            from = close + 1;
        }
    }

    private void statement(String statement) {
        if (statement.toLowerCase(Locale.ROOT).startsWith("@import")) {
            leftOut.add(SvgLeftOut.Part.OUTSIDE_STYLES);
        }
    }

    private void block(String prelude, String body, int depth, StringBuilder out) {
        if (prelude.startsWith("@")) {
            atRule(prelude, body, depth, out);
            return;
        }
        boolean nested = next(body, 0, "{") < body.length();
        if (nested || !SELECTOR.matcher(prelude).matches()) {
            leftOut.add(SvgLeftOut.Part.STYLES);
            return;
        }
        String declarations = style.declarations(body);
        if (!declarations.isEmpty()) {
            out.append(prelude).append('{').append(declarations).append('}');
        }
    }

    private void atRule(String prelude, String body, int depth, StringBuilder out) {
        String name = prelude.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        switch (name) {
            case "@media", "@supports" -> {
                String condition = prelude.substring(name.length()).strip();
                if (depth >= DEEPEST || !CONDITION.matcher(condition).matches()) {
                    leftOut.add(SvgLeftOut.Part.STYLES);
                    return;
                }
                StringBuilder inner = new StringBuilder();
                rules(body, depth + 1, inner);
                if (!inner.isEmpty()) {
                    out.append(name)
                            .append(' ')
                            .append(condition)
                            .append('{')
                            .append(inner)
                            .append('}');
                }
            }
            case "@font-face" -> leftOut.add(SvgLeftOut.Part.FONTS);
            case "@keyframes", "@-webkit-keyframes" -> leftOut.add(SvgLeftOut.Part.ANIMATION);
            case "@page" -> {
                // a picture has no pages
            }
            default -> leftOut.add(SvgLeftOut.Part.STYLES);
        }
    }

    /// Where one of these characters stands next, outside of quotes and brackets; the end where none does.
    static int next(String css, int from, String wanted) {
        int open = 0;
        for (int at = from; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"' || c == '\'') {
                at = quoted(css, at);
            } else if (open == 0 && wanted.indexOf(c) >= 0) {
                return at;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open = Math.max(0, open - 1);
            }
        }
        return css.length();
    }

    private static int quoted(String css, int open) {
        for (int at = open + 1; at < css.length(); at++) {
            if (css.charAt(at) == '\\') {
                at++;
            } else if (css.charAt(at) == css.charAt(open)) {
                return at;
            }
        }
        return css.length();
    }

    private static int close(String css, int open) {
        int depth = 0;
        int at = open;
        while (at < css.length()) {
            depth += css.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return at;
            }
            at = next(css, at + 1, "{}");
        }
        return css.length();
    }

    static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                out.append(' ');
                continue;
            }
            char c = css.charAt(at);
            int end = c == '"' || c == '\'' ? Math.min(css.length(), quoted(css, at) + 1) : at + 1;
            out.append(css, at, end);
            at = end;
        }
        return out.toString();
    }
}
