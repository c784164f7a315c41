package dev.fanfare.action.quiz;

import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.QuizResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which of the quiz's results an attempt came out as: the one that most of the choices taken speak
/// for (of two with as many, the one listed first), else the one with the highest `from` that the
/// score reaches.
final class Verdict {
    private Verdict() {}

    static Optional<QuizResult> of(Attempt attempt) {
        Map<String, Integer> votes = votes(attempt);
        return votes.isEmpty() ? byScore(attempt) : byVotes(attempt, votes);
    }

    private static Optional<QuizResult> byVotes(Attempt attempt, Map<String, Integer> votes) {
        return attempt.quiz().results().stream()
                .filter(result -> votes.containsKey(result.id()))
                .reduce((best, next) ->
                        votes.getOrDefault(next.id(), 0) > votes.getOrDefault(best.id(), 0) ? next : best);
    }

    private static Optional<QuizResult> byScore(Attempt attempt) {
        return attempt.quiz().results().stream()
                .filter(result -> result.from() <= attempt.score())
                .max(Comparator.comparingInt(QuizResult::from));
    }

    private static Map<String, Integer> votes(Attempt attempt) {
        Map<String, Integer> votes = new HashMap<>();
        attempt.given()
                .forEach((index, given) -> attempt.question(index)
                        .ifPresent(question -> given.choice()
                                .forEach(choice ->
                                        type(question, choice).ifPresent(type -> votes.merge(type, 1, Integer::sum)))));
        return votes;
    }

    private static Optional<String> type(Question question, int choice) {
        return choice < question.types().size()
                ? Optional.of(question.types().get(choice)).filter(type -> !type.isEmpty())
                : Optional.empty();
    }
}
