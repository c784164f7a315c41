package dev.fanfare.action.quiz;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `quiz.finish`: ends an attempt whose questions are all answered, and says whether it passed.
public final class QuizFinish implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "quiz.finish",
            Declare.title("Finish a quiz", "完成答题"),
            List.of(Declare.required("quiz", Kind.QUIZ, "Quiz", "题库")),
            List.of(),
            List.of(
                    Declare.outcome("passed", "Passed", "通过"),
                    Declare.outcome("failed", "Not passed", "未通过"),
                    Declare.outcome("open", "Questions are left", "还有题目未答"),
                    Declare.outcome("closed", "No attempt is running", "没有进行中的答题")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Attempts attempts = new Attempts(Bound.quiz(call), facts);
        Optional<Attempt> running = attempts.running();
        if (running.isEmpty()) {
            return Decision.refused("closed", Map.of());
        }
        Attempt attempt = running.get();
        Optional<Map<String, Object>> current = Shown.current(attempt, call);
        return current.map(question -> Decision.refused("open", question))
                .orElseGet(() -> finished(call, attempts, attempt));
    }

    private static Decision finished(Call call, Attempts attempts, Attempt attempt) {
        Result result = Result.of(attempt);
        Map<String, Object> data = result.told(attempt.quiz());
        if (result.isScored(attempt.quiz())) {
            data.put("pass", result.pass());
        }
        result.shown(attempt.quiz(), call.locales()).ifPresent(type -> data.put("result", type));
        if (!attempt.passed()) {
            data.put("attemptsLeft", attempts.leftAfterFinish());
        }
        return Decision.accepted(attempt.passed() ? "passed" : "failed", data, attempts.finish(attempt));
    }
}
