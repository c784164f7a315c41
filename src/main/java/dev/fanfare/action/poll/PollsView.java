package dev.fanfare.action.poll;

import dev.fanfare.action.Action;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Poll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `polls` in `me`: what the visitor voted for, and how each poll stands if they may know.
record PollsView() implements Action.View {
    @Override
    public String section() {
        return "polls";
    }

    @Override
    public Set<String> sharedFacts(Resources resources) {
        return resources.polls().values().stream()
                .flatMap(poll -> Tally.facts(poll).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> polls = new TreeMap<>();
        resources.polls().forEach((id, poll) -> polls.put(id, describe(poll, new Ballot(poll, facts, moment))));
        return polls;
    }

    private static Map<String, Object> describe(Poll poll, Ballot ballot) {
        List<String> choice = ballot.given().orElse(List.of());
        Map<String, Object> shown = Json.object(
                "voted",
                !choice.isEmpty(),
                "choice",
                choice,
                "open",
                poll.window().contains(ballot.moment().now()));
        Standing.showTimes(shown, poll.window(), ballot.moment());
        Standing.show(shown, !choice.isEmpty(), false, false, Gates.missing(poll.gates(), ballot.facts()));
        ballot.tally(!choice.isEmpty(), List.of()).ifPresent(tally -> shown.put("results", tally.shown()));
        return shown;
    }
}
