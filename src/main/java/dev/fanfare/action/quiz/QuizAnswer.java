package dev.fanfare.action.quiz;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.InputNumbers;
import dev.fanfare.action.Json;
import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// `quiz.answer`: takes the answer to the current question. An answer to any other one changes
/// nothing and is told where the attempt stands.
public final class QuizAnswer implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "quiz.answer",
            Declare.title("Answer a question", "提交答案"),
            List.of(Declare.required("quiz", Kind.QUIZ, "Quiz", "题库")),
            List.of(
                    Declare.required("index", Kind.INTEGER, "Index of the question", "题目序号"),
                    Declare.optional("choice", Kind.INTEGERS, "The choices taken", "所选选项")),
            List.of(
                    Declare.outcome("next", "Next question", "下一题"),
                    Declare.outcome("complete", "All questions answered", "全部答完"),
                    Declare.outcome("closed", "No attempt is running", "没有进行中的答题")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        OptionalInt index = InputNumbers.integer(call.input().getOrDefault("index", ""));
        if (index.isEmpty()) {
            return Decision.invalid(new Problem("index", "type", "a whole number"));
        }
        Attempts attempts = new Attempts(Bound.quiz(call), facts);
        Optional<Attempt> running = attempts.running();
        if (running.isEmpty()) {
            return Decision.refused("closed", Map.of());
        }
        Attempt attempt = running.get();
        return attempt.current().equals(index)
                ? take(call, attempts, attempt, index.getAsInt())
                : stand(call, attempt, index.getAsInt(), List.of());
    }

    private static Decision take(Call call, Attempts attempts, Attempt attempt, int index) {
        Asked asked = attempt.asked().get(index);
        Question question = attempt.question(index).orElseThrow();
        Optional<List<Integer>> choice = InputNumbers.integers(call.input().getOrDefault("choice", List.of()));
        if (choice.isEmpty()) {
            return Decision.invalid(new Problem("choice", "type", "a whole number or a list of them"));
        }
        int choices = asked.order().size();
        if (choice.get().stream().anyMatch(shown -> shown < 0 || shown >= choices)) {
            return Decision.invalid(new Problem("choice", "not-an-option", "0 to " + (choices - 1)));
        }
        List<Integer> own = asked.behind(choice.get());
        boolean late = attempt.isLate(call.moment());
        boolean right = !late && question.isScored() && question.answer().equals(Set.copyOf(own));
        Given given = new Given(own, right, late, call.moment().now());
        Change change = attempts.answer(attempt, index, given);
        return stand(call, attempt.with(index, given), index, List.of(change));
    }

    /// Where the attempt stands, and what became of the answer at `index`, if there is one.
    private static Decision stand(Call call, Attempt attempt, int index, List<Change> changes) {
        Optional<Given> given = Optional.ofNullable(attempt.given().get(index));
        Map<String, Object> judged = Json.object();
        boolean rightOrWrong =
                attempt.question(index).filter(question -> !question.isScored()).isEmpty();
        if (attempt.quiz().feedback() && rightOrWrong) {
            given.ifPresent(answer -> judged.put("correct", answer.right()));
        }
        judged.put("late", given.map(Given::late).orElse(false));

        Optional<Map<String, Object>> next = Shown.current(attempt, call);
        if (next.isPresent()) {
            next.get().putAll(judged);
            return Decision.accepted("next", next.get(), changes);
        }
        judged.put("answered", attempt.given().size());
        judged.put("total", attempt.total());
        return Decision.accepted("complete", judged, changes);
    }
}
