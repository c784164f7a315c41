package dev.fanfare.render.style;

/// Takes comments and needless white space out of CSS. Strings and `url()`s stay as they are.
final class CssMinifier {
    private static final String TIGHT = "{};,>";

    private CssMinifier() {}

    static String minify(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && at + 1 < css.length() && css.charAt(at + 1) == '*') {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                space(out);
            } else if (c == '"' || c == '\'') {
                int end = endOfString(css, at);
                out.append(css, at, end);
                at = end;
            } else if (Character.isWhitespace(c)) {
                space(out);
                at++;
            } else {
                append(out, c);
                at++;
            }
        }
        return out.toString().strip();
    }

    private static int endOfString(String css, int start) {
        int at = start + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(start)) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, css.length());
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && !tight(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    private static void append(StringBuilder out, char c) {
        if (tight(c) && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (c == '}' && !out.isEmpty() && out.charAt(out.length() - 1) == ';') {
            out.setLength(out.length() - 1);
        }
        out.append(c);
    }

    private static boolean tight(char c) {
        return TIGHT.indexOf(c) >= 0;
    }
}
