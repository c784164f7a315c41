package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One question of a GIFT text, with its escapes.
///
/// @param line where it begins, from 1
/// @param before the text up to the brace
/// @param answers what stands in the braces; nothing when there are none
/// @param after the text behind them
/// @param isBroken whether the braces are never closed
record GiftQuestion(int line, String before, Optional<String> answers, String after, boolean isBroken) {
    private static final String ESCAPED = "~=#{}:\\";

    /// All entries of a text: they are parted by empty lines; comments and categories are none.
    static List<GiftQuestion> all(String text) {
        List<GiftQuestion> found = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean inside = false;
        int begin = 1;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.startsWith("//") || stripped.startsWith("$CATEGORY") || stripped.startsWith("$category")) {
                continue;
            }
            boolean another = inside && !stripped.isEmpty() && !isAnswer(stripped) && endsBlank(entry);
            if (another || (stripped.isEmpty() && !inside)) {
                add(entry, begin, found);
                inside = false;
            }
            if (!stripped.isEmpty() || inside) {
                begin = entry.isEmpty() ? number : begin;
                entry.append(line).append('\n');
                inside = isInBraces(line, inside);
            }
        }
        add(entry, begin, found);
        return found;
    }

    /// The choices of what stands in braces, each beginning with its `=` or `~`.
    static List<String> choices(String answers) {
        List<String> choices = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= answers.length(); i++) {
            boolean end = i == answers.length() || answers.startsWith("####", i);
            boolean next = !end && isAt(answers, i, '=', '~');
            if (begin >= 0 && (end || next)) {
                choices.add(answers.substring(begin, i));
            }
            if (end) {
                break;
            }
            begin = next ? i : begin;
        }
        return choices;
    }

    /// Where a character stands that no backslash escapes; -1 for nowhere.
    static int unescaped(CharSequence text, char wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i, wanted, wanted)) {
                return i;
            }
        }
        return -1;
    }

    static String unescape(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
            if (written.charAt(i) == '\\' && (next == 'n' || ESCAPED.indexOf(next) >= 0)) {
                text.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder entry, int line, List<GiftQuestion> found) {
        String text = entry.toString();
        entry.setLength(0);
        if (text.isBlank()) {
            return;
        }
        int open = unescaped(text, '{');
        int close = open < 0 ? -1 : unescaped(text.substring(open), '}');
        if (open < 0 || close < 0) {
            found.add(new GiftQuestion(line, text, Optional.empty(), "", open >= 0));
            return;
        }
        String answers = text.substring(open + 1, open + close);
        found.add(new GiftQuestion(
                line, text.substring(0, open), Optional.of(answers), text.substring(open + close + 1), false));
    }

    /// Whether braces are open behind a line.
    private static boolean isInBraces(String line, boolean before) {
        boolean inside = before;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '{' || line.charAt(i) == '}') {
                inside = line.charAt(i) == '{';
            }
        }
        return inside;
    }

    /// Whether a line goes on with the answers after an empty one.
    private static boolean isAnswer(String line) {
        return "=~#}".indexOf(line.charAt(0)) >= 0;
    }

    private static boolean endsBlank(StringBuilder entry) {
        int end = entry.length();
        return end > 1 && entry.charAt(end - 1) == '\n' && entry.charAt(end - 2) == '\n';
    }

    private static boolean isAt(CharSequence text, int at, char one, char other) {
        if (text.charAt(at) != one && text.charAt(at) != other) {
            return false;
        }
        int slashes = 0;
        while (at - 1 - slashes >= 0 && text.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 0;
    }
}
