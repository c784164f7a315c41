package dev.fanfare.action.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.CallOf;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Campaign.Window;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.campaign.Resources.Milestone;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckinMarkTest {
    private static final Milestone TWO = new Milestone("two", new LocalizedText("Two days", Map.of()), 2, false);
    private static final Milestone ROW = new Milestone("row", new LocalizedText("Three in a row", Map.of()), 3, true);

    private final CheckinMark mark = new CheckinMark();
    private FactsOf facts = FactsOf.NOTHING;

    @Test
    void theFirstDayIsMarked() {
        Decision decision = onDay(0, week(TWO));

        assertThat(name(decision)).isEqualTo("marked");
        assertThat(data(decision))
                .containsEntry("day", "2027-01-28")
                .containsEntry("total", 1)
                .containsEntry("streak", 1)
                .containsEntry("days", List.of("2027-01-28"));
        assertThat(decision.changes())
                .contains(new Change.Append(
                        "checkin",
                        Map.of(
                                "checkin",
                                "week",
                                "day",
                                "2027-01-28",
                                "total",
                                1,
                                "streak",
                                1,
                                "milestones",
                                List.of(),
                                "name",
                                "")));
    }

    @Test
    void aDayIsMarkedOnceFromMidnightToMidnightInTheCampaignsZone() {
        onDay(0, week());

        Decision sameDay = at(Instant.parse("2027-01-28T15:59:59Z"), week());
        Decision nextDay = at(Instant.parse("2027-01-28T16:00:00Z"), week());

        assertThat(name(sameDay)).isEqualTo("already");
        assertThat(sameDay.changes()).isEmpty();
        assertThat(name(nextDay)).isEqualTo("marked");
        assertThat(data(nextDay)).containsEntry("day", "2027-01-29").containsEntry("streak", 2);
    }

    @Test
    void aGapEndsAStreakButNotTheTotal() {
        onDay(0, week());
        onDay(1, week());

        Decision afterAGap = onDay(3, week());

        assertThat(data(afterAGap)).containsEntry("total", 3).containsEntry("streak", 1);
    }

    @Test
    void todaysMissingMarkIsNoGapYet() {
        onDay(0, week());
        onDay(1, week());

        Map<String, Object> mine = mine(2, week());

        assertThat(mine).containsEntry("streak", 2).containsEntry("today", false);
    }

    @Test
    void theDayThatReachesAMilestoneSaysSoOnce() {
        onDay(0, week(TWO));

        Decision second = onDay(1, week(TWO));
        Decision third = onDay(2, week(TWO));

        assertThat(name(second)).isEqualTo("milestone");
        assertThat(data(second)).containsEntry("milestone", Map.of("id", "two", "title", "Two days", "days", 2));
        assertThat(facts.mark(FactNames.milestone("week", "two"))).isPresent();
        assertThat(name(third)).isEqualTo("marked");
    }

    @Test
    void aMilestoneOfDaysInARowIsNotReachedByTheTotal() {
        onDay(0, week(ROW));
        onDay(1, week(ROW));
        Decision third = onDay(3, week(ROW));
        onDay(4, week(ROW));
        Decision fifth = onDay(5, week(ROW));

        assertThat(name(third)).isEqualTo("marked");
        assertThat(name(fifth)).isEqualTo("milestone");
    }

    @Test
    void aCardThatIsFullIsClosed() {
        Checkin two = new Checkin("week", 2, List.of(), Window.ALWAYS, List.of());
        onDay(0, two);
        onDay(1, two);

        Decision third = onDay(2, two);

        assertThat(name(third)).isEqualTo("closed");
        assertThat(data(third)).containsEntry("total", 2);
        assertThat(mine(2, two)).containsEntry("open", false);
    }

    @Test
    void outsideItsTimeNoDayIsMarked() {
        Window later = new Window(CallOf.EVENING.plusSeconds(1), Instant.MAX);

        Decision early = onDay(0, new Checkin("week", 7, List.of(), later, List.of()));

        assertThat(name(early)).isEqualTo("closed");
        assertThat(early.changes()).isEmpty();
    }

    @Test
    void whoHasNotDoneWhatIsAskedMayNotMark() {
        Checkin gated = new Checkin("week", 7, List.of(), Window.ALWAYS, List.of(new Gate.FormSubmitted("join")));

        assertThat(onDay(0, gated)).isEqualTo(Decision.refused("gate", Map.of("missing", List.of("form:join"))));
    }

    private Decision onDay(int day, Checkin checkin) {
        return at(CallOf.EVENING.plus(Duration.ofDays(day)), checkin);
    }

    private Decision at(Instant now, Checkin checkin) {
        Decision decision = mark.decide(marking(checkin).at(now).sends(Map.of()), facts);
        facts = facts.after(decision);
        return decision;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> mine(int day, Checkin checkin) {
        CallOf call = marking(checkin).at(CallOf.EVENING.plus(Duration.ofDays(day)));
        return (Map<String, Object>) new CheckinsView()
                .describe(call.resources(), facts, call.moment(), List.of("en"))
                .get("week");
    }

    private static CallOf marking(Checkin checkin) {
        Resources resources = new Resources(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of("week", checkin));
        return CallOf.with(resources, "checkin", "week");
    }

    private static Checkin week(Milestone... milestones) {
        return new Checkin("week", 7, List.of(milestones), Window.ALWAYS, List.of());
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
}
