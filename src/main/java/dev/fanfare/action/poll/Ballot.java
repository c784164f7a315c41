package dev.fanfare.action.poll;

import dev.fanfare.action.Change;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One visitor's vote in a poll, given or to be given: the fact `poll/{id}` for the first one, and
/// `poll/{id}/{day}` for each of a daily poll.
record Ballot(Poll poll, Facts facts, Moment moment) {
    /// The options voted for, when there is no further vote for now.
    Optional<List<String>> given() {
        return facts.mark(poll.daily() ? today() : FactNames.voted(poll.id())).map(Ballot::options);
    }

    /// How the poll stands, if this visitor may know.
    ///
    /// @param more options that are about to be counted
    Optional<Tally> tally(boolean voted, List<String> more) {
        boolean over = !moment.now().isBefore(poll.window().closes());
        boolean told = switch (poll.tell()) {
            case VOTED -> voted || over;
            case ALWAYS -> true;
            case CLOSED -> over;
        };
        return told ? Optional.of(Tally.of(poll, facts, more)) : Optional.empty();
    }

    List<Change> vote(List<String> choice) {
        String vote = Json.write(choice);
        List<Change> changes = new ArrayList<>();
        if (facts.mark(FactNames.voted(poll.id())).isEmpty()) {
            changes.add(new Change.MarkOnce(FactNames.voted(poll.id()), vote));
        }
        if (poll.daily()) {
            changes.add(new Change.MarkOnce(today(), vote));
        }
        changes.add(new Change.CountUpTo(Key.shared(Tally.votes(poll)), Long.MAX_VALUE));
        choice.forEach(
                option -> changes.add(new Change.CountUpTo(Key.shared(Tally.votes(poll, option)), Long.MAX_VALUE)));
        changes.add(new Change.Append("vote", Json.object("poll", poll.id(), "options", choice)));
        return changes;
    }

    private Key today() {
        return Key.visitor("poll/" + poll.id() + "/" + moment.day());
    }

    private static List<String> options(String vote) {
        List<String> options = new ArrayList<>();
        Json.read(vote).forEach(option -> options.add(option.asText()));
        return options;
    }
}
