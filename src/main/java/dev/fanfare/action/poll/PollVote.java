package dev.fanfare.action.poll;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `poll.vote`: one vote in a poll, once per visitor or once a day.
///
/// The votes of all visitors are counts that only ever grow, so that votes at the same instant do
/// not hold each other up and none is lost.
public final class PollVote implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "poll.vote",
            Declare.title("Vote in a poll", "投票"),
            List.of(Declare.required("poll", Kind.POLL, "Poll", "投票")),
            List.of(Declare.required("choice", Kind.TEXTS, "The options voted for", "所选选项")),
            List.of(
                    Declare.outcome("voted", "Vote counted", "投票成功"),
                    Declare.outcome("already", "Has voted before", "已投过票"),
                    Declare.outcome("closed", "No votes are taken now", "当前不可投票"),
                    Declare.outcome("gate", "Something must be done first", "尚未满足条件")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Set<String> sharedFacts(Call call) {
        return Tally.facts(Bound.poll(call));
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Poll poll = Bound.poll(call);
        Ballot ballot = new Ballot(poll, facts, call.moment());
        Optional<List<String>> given = ballot.given();
        if (given.isPresent()) {
            return Decision.refused("already", told(ballot, given.get(), List.of()));
        }
        if (!poll.window().contains(call.moment().now())) {
            return Decision.refused("closed", told(ballot, List.of(), List.of()));
        }
        List<String> missing = Gates.missing(poll.gates(), facts);
        if (!missing.isEmpty()) {
            return Decision.refused("gate", Json.object("missing", missing));
        }
        List<String> choice = chosen(call);
        Optional<Problem> problem = problem(poll, choice);
        return problem.isPresent()
                ? Decision.invalid(problem.get())
                : Decision.accepted("voted", told(ballot, choice, choice), ballot.vote(choice));
    }

    private static List<String> chosen(Call call) {
        Object choice = call.input().getOrDefault("choice", List.of());
        List<?> all = choice instanceof List<?> list ? list : List.of(choice);
        return all.stream().map(String::valueOf).distinct().toList();
    }

    private static Optional<Problem> problem(Poll poll, List<String> choice) {
        if (choice.isEmpty() || choice.size() > poll.choices()) {
            String expected = poll.choices() == 1 ? "one option" : "1 to %d options".formatted(poll.choices());
            return Optional.of(new Problem("choice", choice.isEmpty() ? "required" : "not-an-option", expected));
        }
        boolean known = choice.stream().allMatch(option -> poll.option(option).isPresent());
        String options =
                String.join(", ", poll.options().stream().map(Option::id).toList());
        return known ? Optional.empty() : Optional.of(new Problem("choice", "not-an-option", options));
    }

    /// @param more what is about to be counted
    private static Map<String, Object> told(Ballot ballot, List<String> choice, List<String> more) {
        Map<String, Object> data = Json.object("choice", choice);
        ballot.tally(!choice.isEmpty(), more).ifPresent(tally -> data.put("results", tally.shown()));
        return data;
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new PollsView());
    }
}
