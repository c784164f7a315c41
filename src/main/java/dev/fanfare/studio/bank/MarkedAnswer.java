package dev.fanfare.studio.bank;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The answer cell of a CSV row: a choice's text, number (from 1) or letter, or several of these
/// separated by `;`.
sealed interface MarkedAnswer {
    /// The places of the right choices.
    record Right(Set<Integer> places) implements MarkedAnswer {
        public Right {
            places = Set.copyOf(places);
        }
    }

    /// No choice, or not clear which.
    record Wrong(Refusal refusal) implements MarkedAnswer {}

    Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    Pattern LETTER = Pattern.compile("[A-Za-z]");

    static MarkedAnswer read(String cell, Choices choices) {
        if (cell.isEmpty()) {
            return new Wrong(Refusal.NO_ANSWER);
        }
        if (cell.indexOf(';') < 0 || !choices.matching(cell).isEmpty()) {
            return one(cell, choices);
        }
        Set<Integer> places = new TreeSet<>();
        for (String part : cell.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            switch (one(part.strip(), choices)) {
                case Wrong wrong -> {
                    return wrong;
                }
                case Right(Set<Integer> found) -> places.addAll(found);
            }
        }
        return places.isEmpty() ? new Wrong(Refusal.NO_ANSWER) : new Right(places);
    }

    private static MarkedAnswer one(String answer, Choices choices) {
        Set<Integer> byText = choices.matching(answer);
        if (byText.size() > 1) {
            return new Wrong(Refusal.SEVERAL_MATCHING_CHOICES);
        }
        Set<Integer> places = new TreeSet<>(byText);
        Set<Integer> written = Set.of(index(answer));
        if (choices.holds(written)) {
            places.addAll(choices.places(written));
        }
        return switch (places.size()) {
            case 0 -> new Wrong(Refusal.NO_MATCHING_CHOICE);
            case 1 -> new Right(places);
            default -> new Wrong(Refusal.AMBIGUOUS_ANSWER);
        };
    }

    private static int index(String answer) {
        if (NUMBER.matcher(answer).matches()) {
            return Integer.parseInt(answer) - 1;
        }
        return LETTER.matcher(answer).matches() ? Character.toUpperCase(answer.charAt(0)) - 'A' : -1;
    }
}
