package dev.fanfare.action.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.CallOf;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Key;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Campaign.Window;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Tell;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollVoteTest {
    private static final Instant CLOSES = CallOf.EVENING.plus(Duration.ofHours(2));
    private static final List<String> OPTIONS = List.of("tide", "spark", "dusk");

    private final PollVote vote = new PollVote();

    @Test
    void aVoteIsCountedAndToldWithThePoll() {
        FactsOf before =
                FactsOf.NOTHING.counted(Key.shared("poll/song/votes"), 2).counted(Key.shared("poll/song/o/spark"), 2);

        Decision decision = vote.decide(voting(once(Tell.VOTED)).sends(choice("tide")), before);

        assertThat(name(decision)).isEqualTo("voted");
        assertThat(data(decision)).containsEntry("choice", List.of("tide"));
        assertThat(shares(decision)).containsExactly("tide 1 33", "spark 2 67", "dusk 0 0");
        FactsOf after = before.after(decision);
        assertThat(after.count(Key.shared("poll/song/votes"))).isEqualTo(3);
        assertThat(after.count(Key.shared("poll/song/o/tide"))).isEqualTo(1);
        assertThat(after.mark(FactNames.voted("song"))).contains("[\"tide\"]");
    }

    @Test
    void aSecondVoteIsNotCountedAndShowsTheFirst() {
        CallOf call = voting(once(Tell.VOTED));
        FactsOf voted = FactsOf.NOTHING.after(vote.decide(call.sends(choice("tide")), FactsOf.NOTHING));

        Decision decision = vote.decide(call.sends(choice("spark")), voted);

        assertThat(name(decision)).isEqualTo("already");
        assertThat(data(decision)).containsEntry("choice", List.of("tide"));
        assertThat(decision.changes()).isEmpty();
    }

    @Test
    void aDailyPollTakesAVoteAgainAfterMidnightInTheCampaignsZone() {
        CallOf call = voting(poll(1, true, Tell.VOTED, Window.ALWAYS));
        FactsOf voted = FactsOf.NOTHING.after(vote.decide(call.sends(choice("tide")), FactsOf.NOTHING));

        Decision sameDay =
                vote.decide(call.at(Instant.parse("2027-01-28T15:59:59Z")).sends(choice("spark")), voted);
        Decision nextDay =
                vote.decide(call.at(Instant.parse("2027-01-28T16:00:00Z")).sends(choice("spark")), voted);

        assertThat(name(sameDay)).isEqualTo("already");
        assertThat(name(nextDay)).isEqualTo("voted");
        assertThat(voted.after(nextDay).count(Key.shared("poll/song/votes"))).isEqualTo(2);
    }

    /// Whether the results are told to one who has not voted, has voted, and comes when it is over.
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({"VOTED, false, true, true", "ALWAYS, true, true, true", "CLOSED, false, false, true"})
    void resultsAreToldWhenThePollSaysSo(Tell tell, boolean before, boolean voted, boolean over) {
        CallOf call = voting(poll(1, false, tell, new Window(Instant.MIN, CLOSES)));
        CallOf late = call.at(CLOSES);
        Decision ballot = vote.decide(call.sends(choice("tide")), FactsOf.NOTHING);

        assertThat(mine(call, FactsOf.NOTHING).containsKey("results")).isEqualTo(before);
        assertThat(data(ballot).containsKey("results")).isEqualTo(voted);
        assertThat(mine(late, FactsOf.NOTHING).containsKey("results")).isEqualTo(over);
    }

    @Test
    void noVoteIsTakenOutsideThePollsTime() {
        Poll poll = poll(1, false, Tell.VOTED, new Window(CallOf.EVENING.plusSeconds(1), CLOSES));

        Decision early = vote.decide(voting(poll).sends(choice("tide")), FactsOf.NOTHING);
        Decision late = vote.decide(voting(poll).at(CLOSES).sends(choice("tide")), FactsOf.NOTHING);

        assertThat(early).isEqualTo(Decision.refused("closed", Map.of("choice", List.of())));
        assertThat(name(late)).isEqualTo("closed");
        assertThat(late.changes()).isEmpty();
    }

    @Test
    void whoHasNotDoneWhatIsAskedMayNotVote() {
        Poll poll = new Poll(
                "song", text("?"), options(), 1, false, Tell.VOTED, Window.ALWAYS, List.of(new Gate.Registered()));

        Decision decision = vote.decide(voting(poll).sends(choice("tide")), FactsOf.NOTHING);

        assertThat(decision).isEqualTo(Decision.refused("gate", Map.of("missing", List.of("registered"))));
    }

    @Test
    void aVoteNamesOptionsOfThePollAndNotTooMany() {
        Poll two = poll(2, false, Tell.VOTED, Window.ALWAYS);

        assertThat(name(vote.decide(voting(two).sends(choice("tide", "spark")), FactsOf.NOTHING)))
                .isEqualTo("voted");
        assertThat(rule(two, choice("tide", "spark", "dusk"))).isEqualTo("not-an-option");
        assertThat(rule(two, choice("tide", "thunder"))).isEqualTo("not-an-option");
        assertThat(rule(two, choice())).isEqualTo("required");
    }

    @Test
    void anOptionNamedTwiceCountsOnce() {
        Decision decision = vote.decide(
                voting(poll(2, false, Tell.VOTED, Window.ALWAYS)).sends(choice("tide", "tide")), FactsOf.NOTHING);

        assertThat(FactsOf.NOTHING.after(decision).count(Key.shared("poll/song/o/tide")))
                .isEqualTo(1);
    }

    @Test
    void percentagesOfOneChoiceSumUpToAHundred() {
        Tally thirds = new Tally(once(Tell.ALWAYS), 3, List.of(1L, 1L, 1L));
        Tally none = new Tally(once(Tell.ALWAYS), 0, List.of(0L, 0L, 0L));

        assertThat(thirds.percent()).containsExactly(34L, 33L, 33L);
        assertThat(none.percent()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void percentagesOfSeveralChoicesAreOfTheVotes() {
        Tally tally = new Tally(poll(2, false, Tell.ALWAYS, Window.ALWAYS), 4, List.of(4L, 2L, 0L));

        assertThat(tally.percent()).containsExactly(100L, 50L, 0L);
    }

    @Test
    void anOptionThatWasRemovedLeavesTheTotalTheSumOfThoseThatAreThere() {
        FactsOf counted = counted(10, Map.of("tide", 3L, "spark", 1L, "removed", 6L));

        Tally tally = Tally.of(once(Tell.ALWAYS), counted);

        assertThat(tally.votes()).isEqualTo(4);
        assertThat(tally.percent()).containsExactly(75L, 25L, 0L);
    }

    @Test
    void aPollWhoseVotesWereAllForRemovedOptionsHasNone() {
        Tally tally = Tally.of(once(Tell.ALWAYS), counted(7, Map.of("removed", 7L)));

        assertThat(tally.votes()).isZero();
        assertThat(tally.percent()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void theVoteThatIsAboutToBeCountedIsInTheTotalToo() {
        Tally tally = Tally.of(once(Tell.ALWAYS), counted(9, Map.of("tide", 1L, "removed", 8L)), List.of("spark"));

        assertThat(tally.votes()).isEqualTo(2);
        assertThat(tally.percent()).containsExactly(50L, 50L, 0L);
    }

    @Test
    void severalChoicesOfOneVoteAreNoMoreVotesThanWereGiven() {
        Poll two = poll(2, false, Tell.ALWAYS, Window.ALWAYS);

        assertThat(Tally.of(two, counted(4, Map.of("tide", 4L, "spark", 2L))).votes())
                .isEqualTo(4);
        assertThat(Tally.of(two, counted(9, Map.of("tide", 2L, "spark", 1L, "removed", 9L)))
                        .votes())
                .isEqualTo(3);
    }

    private static FactsOf counted(long votes, Map<String, Long> options) {
        FactsOf facts = FactsOf.NOTHING.counted(Key.shared("poll/song/votes"), votes);
        for (Map.Entry<String, Long> option : options.entrySet()) {
            facts = facts.counted(Key.shared("poll/song/o/" + option.getKey()), option.getValue());
        }
        return facts;
    }

    private String rule(Poll poll, Map<String, Object> input) {
        Decision decision = vote.decide(voting(poll).sends(input), FactsOf.NOTHING);
        return ((Outcome.Invalid) decision.outcome()).problems().getFirst().rule();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mine(CallOf call, FactsOf facts) {
        return (Map<String, Object>) new PollsView()
                .describe(call.resources(), facts, call.moment(), List.of("en"))
                .get("song");
    }

    @SuppressWarnings("unchecked")
    private static List<String> shares(Decision decision) {
        Map<String, Object> results = (Map<String, Object>) data(decision).get("results");
        return ((List<Map<String, Object>>) results.get("options"))
                .stream()
                        .map(option ->
                                "%s %s %s".formatted(option.get("id"), option.get("votes"), option.get("percent")))
                        .toList();
    }

    private static String name(Decision decision) {
        return switch (decision.outcome()) {
            case Outcome.Accepted accepted -> accepted.name();
            case Outcome.Refused refused -> refused.name();
            case Outcome.Invalid _ -> "invalid";
        };
    }

    private static Map<String, Object> data(Decision decision) {
        return switch (decision.outcome()) {
            case Outcome.Accepted accepted -> accepted.data();
            case Outcome.Refused refused -> refused.data();
            case Outcome.Invalid _ -> Map.of();
        };
    }

    private static Map<String, Object> choice(String... options) {
        return Map.of("choice", List.of(options));
    }

    private static CallOf voting(Poll poll) {
        Resources resources = new Resources(Map.of(), Map.of(), Map.of(), Map.of("song", poll), Map.of(), Map.of());
        return CallOf.with(resources, "poll", "song");
    }

    private static Poll once(Tell tell) {
        return poll(1, false, tell, Window.ALWAYS);
    }

    private static Poll poll(int choices, boolean daily, Tell tell, Window window) {
        return new Poll("song", text("Which?"), options(), choices, daily, tell, window, List.of());
    }

    private static List<Option> options() {
        return OPTIONS.stream().map(id -> new Option(id, text(id), "")).toList();
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, Map.of());
    }
}
