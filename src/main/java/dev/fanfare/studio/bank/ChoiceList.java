package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Choices that stand in one cell, or carry their letters.
final class ChoiceList {
    private static final Pattern LETTERED =
            Pattern.compile("\\A\\s*[(（]?([A-Za-zＡ-Ｚ])\\s*[.．)）、:：]\\s*(.*)\\z", Pattern.DOTALL);
    private static final Pattern BEFORE_LETTER =
            Pattern.compile("(?<![\\s;；|])[\\s;；|]++(?=[(（]?[A-ZＡ-Ｚ]\\s*[.．)）、:：])");

    private ChoiceList() {}

    /// The choices of one cell: each in a line, or separated by `|` or `;`, or each with its letter.
    static List<String> split(String cell) {
        if (LETTERED.matcher(cell).matches()) {
            return List.of(BEFORE_LETTER.split(cell));
        }
        String separator = cell.strip().contains("\n") ? "[\\r\\n]+" : cell.contains("|") ? "\\|+" : "[;；]";
        return List.of(cell.split(separator));
    }

    /// The choices without "A.", "B.", … when all of them are lettered in order.
    static List<String> withoutLetters(List<String> choices) {
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Matcher lettered = LETTERED.matcher(choices.get(i));
            if (choices.get(i).isBlank()) {
                bare.add("");
            } else if (lettered.matches() && AnswerMark.letter(lettered.group(1)) == i) {
                bare.add(lettered.group(2));
            } else {
                return choices;
            }
        }
        return bare;
    }
}
