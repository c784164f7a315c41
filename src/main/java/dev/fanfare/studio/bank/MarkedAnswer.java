package dev.fanfare.studio.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// An answer as people write it beside a question: a choice's text, number (from 1) or letter, or
/// several of these, or yes and no to the question.
sealed interface MarkedAnswer {
    /// The places of the right choices.
    record Right(Set<Integer> places) implements MarkedAnswer {
        public Right {
            places = Set.copyOf(places);
        }
    }

    /// No choice, or not clear which.
    record Wrong(Refusal refusal) implements MarkedAnswer {}

    Pattern BETWEEN = Pattern.compile("[;,、/|&+]|\\band\\b|\\bund\\b|\\bet\\b|和|及|与|與");
    Pattern BLANKS = Pattern.compile("\\s+");
    Pattern LETTERS = Pattern.compile("[A-Z]{2,26}|[a-z]{2,26}");
    Pattern LETTER_AND_TEXT = Pattern.compile("[A-Za-z]\\s*[.):、]\\s*\\S.*");

    static MarkedAnswer read(String cell, Choices choices) {
        if (cell.isBlank()) {
            return new Wrong(Refusal.NO_ANSWER);
        }
        String folded = AnswerMark.folded(cell);
        if (!choices.matchingLoosely(cell).isEmpty() || choices.holds(Set.of(AnswerMark.index(cell)))) {
            return one(cell, choices);
        }
        return lettered(folded, choices)
                .or(() -> several(BETWEEN, folded, choices))
                .or(() -> several(BLANKS, folded, choices))
                .or(() -> inOneWord(folded, choices))
                .or(() -> verdict(folded, choices))
                .orElseGet(() -> one(cell, choices));
    }

    /// Whether this is the number 0 of a choice: then nobody knows from where the file counts.
    static boolean isZero(String cell, Choices choices) {
        return AnswerMark.isZero(cell) && choices.matchingLoosely(cell).isEmpty();
    }

    private static Optional<MarkedAnswer> lettered(String cell, Choices choices) {
        if (!LETTER_AND_TEXT.matcher(cell).matches()) {
            return Optional.empty();
        }
        Set<Integer> written = Set.of(AnswerMark.letter(cell.substring(0, 1)));
        Set<Integer> byText = choices.matchingLoosely(cell.replaceFirst("^[A-Za-z]\\s*[.):、]\\s*", ""));
        if (byText.isEmpty() || !choices.holds(written)) {
            return Optional.empty();
        }
        boolean agree = byText.containsAll(choices.places(written));
        return Optional.of(agree ? new Right(choices.places(written)) : new Wrong(Refusal.AMBIGUOUS_ANSWER));
    }

    private static Optional<MarkedAnswer> several(Pattern separator, String cell, Choices choices) {
        List<String> parts =
                separator.splitAsStream(cell).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return parts.size() == 1 && separator.matcher(cell).find()
                    ? Optional.of(one(parts.getFirst().strip(), choices))
                    : Optional.empty();
        }
        if (parts.size() > Intake.LIMITS.choices()) {
            return Optional.empty();
        }
        Set<Integer> places = new TreeSet<>();
        Optional<Refusal> ambiguous = Optional.empty();
        for (String part : parts) {
            switch (one(part.strip(), choices)) {
                case Wrong(Refusal refusal)
                when refusal.equals(Refusal.NO_MATCHING_CHOICE) -> {
                    return Optional.empty();
                }
                case Wrong(Refusal refusal) -> ambiguous = Optional.of(refusal);
                case Right(Set<Integer> found) -> places.addAll(found);
            }
        }
        return Optional.of(ambiguous.<MarkedAnswer>map(Wrong::new).orElseGet(() -> new Right(places)));
    }

    /// `ABD`: letters of choices, each once; small letters only in order, so that no word is one.
    private static Optional<MarkedAnswer> inOneWord(String cell, Choices choices) {
        String word = AnswerMark.bare(cell);
        if (!LETTERS.matcher(word).matches()) {
            return Optional.empty();
        }
        List<Integer> letters = word.chars()
                .mapToObj(Character::toString)
                .map(AnswerMark::letter)
                .toList();
        Set<Integer> written = new TreeSet<>(letters);
        boolean small = Character.isLowerCase(word.charAt(0));
        if (written.size() < letters.size() || (small && !letters.equals(List.copyOf(written)))) {
            return Optional.empty();
        }
        return choices.holds(written) ? Optional.of(new Right(choices.places(written))) : Optional.empty();
    }

    private static Optional<MarkedAnswer> verdict(String cell, Choices choices) {
        Optional<Verdict> said = Verdict.of(cell);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < choices.texts().size(); i++) {
            if (said.isPresent() && Verdict.of(choices.texts().get(i)).equals(said)) {
                places.add(i);
            }
        }
        return places.size() == 1 ? Optional.of(new Right(places)) : Optional.empty();
    }

    private static MarkedAnswer one(String answer, Choices choices) {
        Set<Integer> byText = choices.matchingLoosely(answer);
        if (byText.size() > 1) {
            return new Wrong(Refusal.SEVERAL_MATCHING_CHOICES);
        }
        Set<Integer> places = new TreeSet<>(byText);
        Set<Integer> written = Set.of(AnswerMark.index(answer));
        if (choices.holds(written)) {
            places.addAll(choices.places(written));
        }
        return switch (places.size()) {
            case 0 -> new Wrong(Refusal.NO_MATCHING_CHOICE);
            case 1 -> new Right(places);
            default -> new Wrong(Refusal.AMBIGUOUS_ANSWER);
        };
    }
}
