package dev.fanfare.action.quiz;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `quiz.start`: begins an attempt, or shows the current question of the one that is running.
///
/// An attempt whose last answer was given but which was never finished (the browser was closed) is
/// finished here: passed is `done`; otherwise the next attempt begins, if one is left.
public final class QuizStart implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "quiz.start",
            Declare.title("Start a quiz", "开始答题"),
            List.of(Declare.required("quiz", Kind.QUIZ, "Quiz", "题库")),
            List.of(),
            List.of(
                    Declare.outcome("started", "Started or resumed", "开始或继续"),
                    Declare.outcome("done", "Passed before", "此前已通过"),
                    Declare.outcome("limit", "No attempts left", "答题次数已用完"),
                    Declare.outcome("gate", "Something must be done first", "尚未满足条件")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Quiz quiz = Bound.quiz(call);
        Attempts attempts = new Attempts(quiz, facts);
        Optional<Result> passed = attempts.passed();
        if (passed.isPresent()) {
            return done(call, quiz, passed.get(), List.of());
        }
        Optional<Attempt> running = attempts.running();
        return running.isPresent() ? goOn(call, facts, attempts, running.get()) : begin(call, facts, attempts);
    }

    private static Decision goOn(Call call, Facts facts, Attempts attempts, Attempt running) {
        Optional<Map<String, Object>> current = Shown.current(running, call);
        if (current.isPresent()) {
            return Decision.accepted("started", current.get());
        }
        List<Change> finish = attempts.finish(running);
        if (running.passed()) {
            return done(call, attempts.quiz(), Result.of(running), finish);
        }
        return next(call, facts, attempts, attempts.leftAfterFinish(), finish);
    }

    private static Decision begin(Call call, Facts facts, Attempts attempts) {
        return next(call, facts, attempts, attempts.left(), List.of());
    }

    private static Decision next(Call call, Facts facts, Attempts attempts, int left, List<Change> before) {
        if (left == 0) {
            return new Decision(new Outcome.Refused("limit", Map.of()), before);
        }
        List<String> missing = Gates.missing(attempts.quiz().gates(), facts);
        if (!missing.isEmpty()) {
            return new Decision(new Outcome.Refused("gate", Json.object("missing", missing)), before);
        }
        Instant now = call.moment().now();
        List<Asked> asked = Deal.of(attempts.quiz(), call.luck());
        List<Change> changes = new ArrayList<>(before);
        changes.add(attempts.start(asked, now));
        Attempt fresh = new Attempt(attempts.quiz(), 0, now, asked, new TreeMap<>());
        return Decision.accepted(
                "started", Shown.current(fresh, call).orElseThrow(() -> new EmptyBank(attempts.quiz())), changes);
    }

    private static Decision done(Call call, Quiz quiz, Result result, List<Change> changes) {
        Map<String, Object> data = result.told(quiz);
        data.put("passed", true);
        result.shown(quiz, call.locales()).ifPresent(type -> data.put("result", type));
        return Decision.accepted("done", data, changes);
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new QuizzesView());
    }
}
