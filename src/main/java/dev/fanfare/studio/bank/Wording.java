package dev.fanfare.studio.bank;

import java.util.regex.Pattern;

/// How a text from a file is cleaned before people read it.
final class Wording {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\h]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern BREAKS = Pattern.compile("\\n+");
    private static final int EXCERPT = 80;

    private Wording() {}

    /// A text of several lines: no control characters, single spaces, at most one empty line.
    static String text(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String visible = INVISIBLE.matcher(lines.replace('\t', ' ')).replaceAll("");
        String spaced =
                AROUND_BREAKS.matcher(SPACES.matcher(visible).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(spaced).replaceAll("\n\n").strip();
    }

    /// The same in one line.
    static String line(String raw) {
        return BREAKS.matcher(text(raw)).replaceAll(" ");
    }

    /// The beginning of a text, for a report.
    static String excerpt(String raw) {
        String line = line(raw.length() > 1_000 ? raw.substring(0, 1_000) : raw);
        if (line.codePointCount(0, line.length()) <= EXCERPT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }
}
