package dev.fanfare.action.quiz;

import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One visitor's attempt at a quiz. It keeps the questions it began with; the bank is the live
/// release's.
///
/// A question that a newer release took away (or gave other choices) before it was answered is
/// skipped: it is not asked, does not count in the total, and the pass mark shrinks in proportion.
/// Answers already given stand. Questions keep their index, so an answer that was on its way can
/// never be taken for the answer to another question.
///
/// @param number from 1, per visitor and quiz
/// @param given the answers by index of the question
record Attempt(Quiz quiz, int number, Instant startedAt, List<Asked> asked, NavigableMap<Integer, Given> given) {
    /// How long the visitor looks at "right" or "wrong" before the next question is shown.
    private static final Duration REVEAL = Duration.ofMillis(1200);

    /// What the network may take of a visitor's time without harm.
    private static final Duration GRACE = Duration.ofSeconds(1);

    Attempt {
        asked = List.copyOf(asked);
        given = Collections.unmodifiableNavigableMap(new TreeMap<>(given));
    }

    Attempt with(int index, Given answer) {
        NavigableMap<Integer, Given> more = new TreeMap<>(given);
        more.put(index, answer);
        return new Attempt(quiz, number, startedAt, asked, more);
    }

    /// The question at an index, while the live release still has it as it was asked.
    Optional<Question> question(int index) {
        return asked.get(index).in(quiz);
    }

    /// The index of the question that is to be answered now; empty when none is left.
    OptionalInt current() {
        return open().findFirst();
    }

    /// How many questions count.
    int total() {
        return given.size() + (int) open().count();
    }

    /// How many questions have right and wrong answers: the score is of these, and where there are
    /// none there is no score.
    int counted() {
        return (int) IntStream.concat(given.keySet().stream().mapToInt(Integer::intValue), open())
                .filter(this::isCounted)
                .count();
    }

    int score() {
        return (int) given.values().stream().filter(Given::right).count();
    }

    /// The fewest right answers that pass: never more than there can be.
    int pass() {
        return Math.min(counted(), Math.ceilDiv(quiz.pass() * total(), quiz.pick()));
    }

    boolean passed() {
        return score() >= pass();
    }

    /// Nothing of it was answered and nothing of it can be: it is as if it had not begun.
    boolean isVoid() {
        return total() == 0;
    }

    boolean hasClock() {
        return quiz.clock().isPositive();
    }

    /// What is left of the current question's time.
    Duration remaining(Moment moment) {
        Duration left = Duration.between(moment.now(), deadline());
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(quiz.clock()) > 0 ? quiz.clock() : left;
    }

    /// True when an answer to the current question that arrives now is too late to count.
    boolean isLate(Moment moment) {
        return hasClock() && moment.now().isAfter(deadline().plus(GRACE));
    }

    private boolean isCounted(int index) {
        return question(index).map(Question::isScored).orElse(quiz.isScored());
    }

    private Instant deadline() {
        return clockStart().plus(quiz.clock());
    }

    private Instant clockStart() {
        Map.Entry<Integer, Given> last = given.lastEntry();
        if (last == null) {
            return startedAt;
        }
        return quiz.feedback()
                ? last.getValue().at().plus(REVEAL)
                : last.getValue().at();
    }

    private IntStream open() {
        int next = given.isEmpty() ? 0 : given.lastKey() + 1;
        return IntStream.range(next, asked.size())
                .filter(index -> question(index).isPresent());
    }
}
