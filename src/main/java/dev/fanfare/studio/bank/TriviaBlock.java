package dev.fanfare.studio.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of one question of an OpenTriviaQA text, as they are read one after the other.
final class TriviaBlock {
    private static final int WIDEST_GAP = 3;

    private final int line;
    private final StringBuilder text;
    private final StringBuilder answer = new StringBuilder();
    private final List<StringBuilder> choices = new ArrayList<>();
    private boolean answered;
    private boolean afterBlank;
    private Optional<Refusal> fault = Optional.empty();

    /// @param line where it begins, from 1
    TriviaBlock(int line, String text) {
        this.line = line;
        this.text = new StringBuilder(text);
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString();
    }

    String answer() {
        return answer.toString();
    }

    List<String> choices() {
        return choices.stream().map(StringBuilder::toString).toList();
    }

    Optional<Refusal> fault() {
        return fault;
    }

    void read(String next) {
        boolean blank = next.isBlank();
        if (next.startsWith("^")) {
            readAnswer(next.substring(1));
        } else if (!answered) {
            text.append('\n').append(next);
        } else if (!blank) {
            readChoice(next);
        }
        afterBlank = blank;
    }

    private void readAnswer(String next) {
        if (answered) {
            fault = Optional.of(Refusal.STRAY_LINE);
        }
        answered = true;
        answer.append(next);
    }

    /// A line after the answer: the choice whose turn it is, or more of what stood above it.
    private void readChoice(String next) {
        int gap = letter(next) - ('A' + choices.size());
        if (gap == 0) {
            choices.add(new StringBuilder(next.substring(1)));
        } else if (afterBlank) {
            fault = Optional.of(Refusal.STRAY_LINE);
        } else if (gap > 0 && gap <= WIDEST_GAP) {
            fault = Optional.of(Refusal.OUT_OF_ORDER);
        } else {
            StringBuilder above = choices.isEmpty() ? answer : choices.getLast();
            above.append('\n').append(next);
        }
    }

    /// The letter a line begins with when it looks like a choice, else a character far below.
    private static char letter(String next) {
        boolean alone = next.length() == 1 || Character.isWhitespace(next.charAt(1));
        return alone && next.charAt(0) >= 'A' && next.charAt(0) <= 'Z' ? next.charAt(0) : '\0';
    }
}
