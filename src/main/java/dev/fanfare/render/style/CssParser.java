package dev.fanfare.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads minified CSS. What it does not understand it keeps as it stands.
final class CssParser {
    private static final Pattern WITH_RULES =
            Pattern.compile("@(?:media|supports|layer|container|(?:-[a-z]+-)?keyframes|document|scope)\\b.*");

    private final String css;
    private int at;

    private CssParser(String css) {
        this.css = css;
    }

    /// The parts of a sheet.
    static List<Css> parse(String css) {
        CssParser parser = new CssParser(css);
        List<Css> parts = new ArrayList<>();
        while (parser.at < css.length()) {
            parser.part().ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Css> part() {
        int start = at;
        int end = next(css, start, "{;}");
        String prelude = css.substring(start, end).strip();
        if (end >= css.length() || css.charAt(end) != '{') {
            at = end + 1;
            return prelude.isEmpty() ? Optional.empty() : Optional.of(new Css.Verbatim(prelude + ";"));
        }
        int close = closing(css, end);
        String body = css.substring(end + 1, Math.min(close, css.length()));
        at = close + 1;
        return Optional.of(block(prelude, body));
    }

    private static Css block(String prelude, String body) {
        if (WITH_RULES.matcher(prelude).matches()) {
            return new Css.Group(prelude, parse(body));
        }
        return next(body, 0, "{") < body.length()
                ? new Css.Verbatim(prelude + "{" + body + "}")
                : new Css.Rule(prelude, declarations(body));
    }

    private static List<Css.Declaration> declarations(String body) {
        List<Css.Declaration> all = new ArrayList<>();
        for (String one : split(body, ';')) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                String name = one.substring(0, colon).strip();
                all.add(new Css.Declaration(name, one.substring(colon + 1).strip()));
            }
        }
        return all;
    }

    /// The pieces between a character where it stands outside of brackets and strings.
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = next(text, start, String.valueOf(separator));
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end + 1;
        }
        return pieces;
    }

    /// The place of the first of these characters outside of brackets and strings; the length when there is
    /// none.
    static int next(String text, int from, String wanted) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && wanted.indexOf(c) >= 0) {
                return i;
            }
            switch (c) {
                case '"', '\'' -> i = endOfString(text, i);
                case '(', '[' -> depth++;
                case ')', ']' -> depth = Math.max(0, depth - 1);
                case '\\' -> i++;
                default -> {}
            }
        }
        return text.length();
    }

    /// The place of the bracket that closes the one at `open`; the length when it stays open.
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"', '\'' -> i = endOfString(text, i);
                case '{', '(', '[' -> depth++;
                case '}', ')', ']' -> {
                    depth--;
                    if (depth == 0) {
                        return i;
                    }
                }
                case '\\' -> i++;
                default -> {}
            }
        }
        return text.length();
    }

    private static int endOfString(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(start)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }
}
