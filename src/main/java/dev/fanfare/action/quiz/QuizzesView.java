package dev.fanfare.action.quiz;

import dev.fanfare.action.Action;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `quizzes` in `me`: how far the visitor is with each quiz. The score of a running attempt is not
/// told, for it would say which answers were right.
record QuizzesView() implements Action.View {
    @Override
    public String section() {
        return "quizzes";
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> quizzes = new TreeMap<>();
        resources.quizzes().forEach((id, quiz) -> quizzes.put(id, describe(new Attempts(quiz, facts), facts, locales)));
        return quizzes;
    }

    private static Map<String, Object> describe(Attempts attempts, Facts facts, List<String> locales) {
        boolean open = attempts.running().isPresent();
        Optional<Result> result = attempts.result().filter(_ -> !open);
        boolean scored = result.map(one -> one.isScored(attempts.quiz()))
                .orElse(attempts.quiz().isScored());
        Map<String, Object> shown = Json.object(
                "state",
                open ? "open" : result.isPresent() ? "done" : "new",
                "passed",
                attempts.passed().isPresent(),
                "attemptsLeft",
                attempts.left(),
                "scored",
                scored);
        if (scored) {
            shown.put("score", result.map(Result::score).orElse(0));
            shown.put("total", result.map(Result::total).orElse(attempts.quiz().pick()));
        }
        Standing.show(
                shown,
                attempts.passed().isPresent(),
                attempts.left() == 0 && !open,
                false,
                open ? List.of() : Gates.missing(attempts.quiz().gates(), facts));
        result.flatMap(one -> one.shown(attempts.quiz(), locales)).ifPresent(type -> shown.put("result", type));
        return shown;
    }
}
