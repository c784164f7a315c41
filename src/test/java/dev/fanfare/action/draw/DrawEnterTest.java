package dev.fanfare.action.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.CallOf;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Key;
import dev.fanfare.action.MissingResource;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Outcome;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Consolation;
import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.campaign.Resources.Mode;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.page.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawEnterTest {
    private static final Prize MUG = prize("mug", 2, 0.1);
    private static final Prize PHONE = prize("phone", 1, 0.2);
    private static final double ALMOST_ONE = Math.nextDown(1.0);

    private final DrawEnter draw = new DrawEnter();

    @Test
    void theLowestLuckWinsTheFirstPrize() {
        Decision decision = draw.decide(drawing(odds(MUG, PHONE)).lucky(0.0).sends(Map.of()), FactsOf.NOTHING);

        assertThat(name(decision)).isEqualTo("win");
        assertThat(data(decision)).containsEntry("drawn", "prize:mug").containsEntry("drawsLeft", 2L);
        assertThat(data(decision).get("prize")).isEqualTo(Map.of("id", "mug", "title", "The mug", "image", "/mug.png"));
    }

    @Test
    void luckBetweenTwoPrizesWinsTheSecond() {
        Decision decision = draw.decide(drawing(odds(MUG, PHONE)).lucky(0.1).sends(Map.of()), FactsOf.NOTHING);

        assertThat(data(decision)).containsEntry("drawn", "prize:phone");
    }

    @Test
    void luckBeyondAllOddsWinsNothing() {
        Decision decision =
                draw.decide(drawing(odds(MUG, PHONE)).lucky(0.999999).sends(Map.of()), FactsOf.NOTHING);

        assertThat(decision.outcome())
                .isEqualTo(new Outcome.Accepted("lose", Map.of("drawn", "lose", "drawsLeft", 2L)));
        assertThat(decision.changes())
                .containsExactly(
                        new Change.CountUpTo(Key.visitor("draws/main"), 3),
                        new Change.Append("lose", Map.of("pool", "main", "draw", 1L)));
    }

    @Test
    void tenPrizesOfATenthEachLeaveNobodyWithout() {
        Prize[] ten = new Prize[10];
        for (int i = 0; i < 10; i++) {
            ten[i] = prize("p" + i, 1, 0.1);
        }

        Decision decision = draw.decide(drawing(odds(ten)).lucky(ALMOST_ONE).sends(Map.of()), FactsOf.NOTHING);

        assertThat(data(decision)).containsEntry("drawn", "prize:p9");
    }

    @Test
    void aPrizeWithoutOddsIsNeverWon() {
        Pool pool = odds(prize("ghost", 5, 0));

        assertThat(name(draw.decide(drawing(pool).lucky(0.0).sends(Map.of()), FactsOf.NOTHING)))
                .isEqualTo("lose");
    }

    @Test
    void aHitOnAPrizeThatIsGoneIsALossAndPassesNothingOn() {
        FactsOf soldOut = FactsOf.NOTHING.counted(Key.shared("stock/main/mug"), 2);

        Decision decision = draw.decide(drawing(odds(MUG, PHONE)).lucky(0.05).sends(Map.of()), soldOut);

        assertThat(name(decision)).isEqualTo("lose");
    }

    @Test
    void aWinClaimsThePrizeAndIsKeptForVisitorAndBooks() {
        FactsOf registered = FactsOf.NOTHING.after(new Decision(
                new Outcome.Accepted("", Map.of()), List.of(new Registration("Mina", "join", CallOf.EVENING).mark())));

        Decision decision = draw.decide(drawing(odds(MUG)).lucky(0.0).sends(Map.of()), registered);

        assertThat(decision.changes())
                .containsExactly(
                        new Change.Claim("stock/main/mug", 2),
                        new Change.CountUpTo(Key.visitor("draws/main"), 3),
                        new Change.CountUpTo(Key.visitor("wins/main"), 1),
                        new Change.MarkOnce(
                                Key.visitor("win/main/1801137600000-0000000000000000"),
                                "{\"prize\":\"mug\",\"title\":\"The"
                                        + " mug\",\"at\":\"2027-01-28T12:00:00Z\",\"titles\":{\"zh-CN\":\"马克杯\"}}"),
                        new Change.Append(
                                "win",
                                Map.of(
                                        "pool", "main", "prize", "mug", "title", "The mug", "name", "Mina", "draw",
                                        1L)));
    }

    @Test
    void whoHasWonAllTheyMayWinLosesFromThenOn() {
        CallOf lucky = drawing(odds(MUG)).lucky(0.0);
        FactsOf won = FactsOf.NOTHING.after(draw.decide(lucky.sends(Map.of()), FactsOf.NOTHING));

        Decision second = draw.decide(lucky.sends(Map.of()), won);

        assertThat(name(second)).isEqualTo("lose");
        assertThat(data(second)).containsEntry("drawsLeft", 1L);
    }

    @Test
    void whoMayWinMoreThanOnceKeepsEveryWin() {
        CallOf drawing =
                drawing(new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 0, 0, 0, List.of(), Optional.empty()));
        FactsOf facts = FactsOf.NOTHING;
        for (double luck : new double[] {0.0, 0.01, 0.02}) {
            facts = facts.after(draw.decide(drawing.lucky(luck).sends(Map.of()), facts));
        }

        assertThat(facts.names("win/main/")).hasSize(2);
        assertThat(facts.count(Key.visitor("wins/main"))).isEqualTo(2);
        assertThat(facts.count(Key.shared("stock/main/mug"))).isEqualTo(2);
        assertThat(facts.count(Key.visitor("draws/main"))).isEqualTo(3);
    }

    @Test
    void drawsEndAtTheLimitPerVisitor() {
        FactsOf facts = FactsOf.NOTHING.counted(Key.visitor("draws/main"), 3);

        Decision decision = draw.decide(drawing(odds(MUG)).lucky(0.0).sends(Map.of()), facts);

        assertThat(decision).isEqualTo(Decision.refused("limit", Map.of()));
    }

    @Test
    void aNewDayBeginsAtMidnightInTheCampaignsZone() {
        CallOf daily =
                drawing(new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 0, 1, 1, List.of(), Optional.empty()));
        CallOf lastSecond = daily.at(Instant.parse("2027-01-28T15:59:59Z"));
        FactsOf drawn = FactsOf.NOTHING.after(draw.decide(lastSecond.sends(Map.of()), FactsOf.NOTHING));

        assertThat(name(draw.decide(lastSecond.sends(Map.of()), drawn))).isEqualTo("limit");
        assertThat(data(draw.decide(
                        daily.at(Instant.parse("2027-01-28T16:00:00Z")).sends(Map.of()), drawn)))
                .containsEntry("drawsLeft", 0L);
    }

    @Test
    void withoutLimitsThereIsNoEndOfDraws() {
        CallOf free =
                drawing(new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 0, 0, 1, List.of(), Optional.empty()));

        assertThat(data(draw.decide(free.lucky(0.9).sends(Map.of()), FactsOf.NOTHING)))
                .containsEntry("drawsLeft", -1L);
    }

    @Test
    void closedGatesAreNamed() {
        List<Gate> gates = List.of(new Gate.Registered(), new Gate.QuizPassed("gala"), new Gate.FormSubmitted("lead"));
        Pool pool = new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 1, 0, 1, gates, Optional.empty());
        FactsOf facts = FactsOf.NOTHING.marked(FactNames.quizPassed("gala"), "{}");

        Decision decision = draw.decide(drawing(pool).sends(Map.of()), facts);

        assertThat(decision).isEqualTo(Decision.refused("gate", Map.of("missing", List.of("registered", "form:lead"))));
    }

    @Test
    void everyLosingDrawIsConsoledButItIsKeptOnce() {
        Consolation sticker =
                new Consolation("sticker", LocalizedText.of("A sticker"), "/sticker.png", OptionalInt.empty());
        CallOf unlucky = drawing(
                        new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 3, 0, 1, List.of(), Optional.of(sticker)))
                .lucky(0.9);
        Decision first = draw.decide(unlucky.sends(Map.of()), FactsOf.NOTHING);
        FactsOf consoled = FactsOf.NOTHING.after(first);

        Decision second = draw.decide(unlucky.sends(Map.of()), consoled);

        assertThat(name(first)).isEqualTo("consolation");
        assertThat(data(second).get("prize"))
                .isEqualTo(Map.of("id", "sticker", "title", "A sticker", "image", "/sticker.png"));
        assertThat(data(second)).containsEntry("drawn", "consolation").doesNotContainKey("segment");
        assertThat(consoled.names("consoled/")).containsExactly("consoled/main");
        assertThat(second.changes())
                .containsExactly(
                        new Change.CountUpTo(Key.visitor("draws/main"), 3),
                        new Change.Append("consolation", Map.of("pool", "main", "draw", 2L)));
    }

    @Test
    void meTellsTheConsolationAsItWasCalledWhenItWasDrawn() {
        Pool tea = consoling("tea", "Tea");
        FactsOf drawn =
                FactsOf.NOTHING.after(draw.decide(drawing(tea).lucky(0.9).sends(Map.of()), FactsOf.NOTHING));
        FactsOf older = FactsOf.NOTHING.marked(Key.visitor("consoled/main"), "{\"at\":\"2027-01-28T12:00:00Z\"}");
        Map<String, Object> consolation =
                Map.of("id", "tea", "title", "Tea", "image", "", "at", "2027-01-28T12:00:00Z");

        assertThat(consolationOf(tea, drawn)).isEqualTo(consolation);
        assertThat(consolationOf(consoling("coffee", "Coffee"), drawn)).isEqualTo(consolation);
        assertThat(consolationOf(odds(MUG), drawn)).isEqualTo(consolation);
        assertThat(consolationOf(tea, older)).isEqualTo(consolation);
        assertThat(consolationOf(odds(MUG), older)).isNull();
        assertThat(consolationOf(tea, FactsOf.NOTHING)).isNull();
    }

    private static Pool consoling(String id, String title) {
        Consolation consolation = new Consolation(id, LocalizedText.of(title), "", OptionalInt.empty());
        return new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 3, 0, 1, List.of(), Optional.of(consolation));
    }

    private @Nullable Object consolationOf(Pool pool, FactsOf facts) {
        Map<String, Object> me = draw.view()
                .orElseThrow()
                .describe(resources(pool), facts, new Moment(CallOf.EVENING, CallOf.SHANGHAI), List.of("en"));
        return ((Map<?, ?>) Objects.requireNonNull(me.get("main"))).get("consolation");
    }

    @Test
    void theFirstDrawAfterAMomentWinsItAndTheNextOneDoesNot() {
        CallOf now = drawing(moments(at(-10, "mug"), at(10, "phone")));
        Decision first = draw.decide(now.sends(Map.of()), FactsOf.NOTHING);
        FactsOf claimed = FactsOf.NOTHING.counted(Key.shared("stock/main/mug"), 1);

        assertThat(first.changes()).contains(new Change.Claim("stock/main/mug", 1));
        assertThat(name(draw.decide(now.sends(Map.of()), claimed))).isEqualTo("lose");
    }

    @Test
    void aMomentIsDueAtItsVeryInstant() {
        CallOf now = drawing(moments(at(0, "mug")));

        assertThat(name(draw.decide(now.sends(Map.of()), FactsOf.NOTHING))).isEqualTo("win");
        assertThat(name(draw.decide(now.at(CallOf.EVENING.minusNanos(1)).sends(Map.of()), FactsOf.NOTHING)))
                .isEqualTo("lose");
    }

    @Test
    void theEarliestDueMomentThatIsLeftComesFirst() {
        CallOf now = drawing(moments(at(-30, "mug"), at(-20, "phone"), at(-10, "mug")));
        FactsOf firstGone = FactsOf.NOTHING.counted(Key.shared("stock/main/mug"), 1);
        FactsOf twoGone = firstGone.counted(Key.shared("stock/main/phone"), 1);

        assertThat(draw.decide(now.sends(Map.of()), FactsOf.NOTHING).changes())
                .contains(new Change.Claim("stock/main/mug", 2));
        assertThat(draw.decide(now.sends(Map.of()), firstGone).changes())
                .contains(new Change.Claim("stock/main/phone", 1));
        assertThat(draw.decide(now.sends(Map.of()), twoGone).changes()).contains(new Change.Claim("stock/main/mug", 2));
    }

    @Test
    void momentsBeyondTheStockAreNotWon() {
        CallOf now = drawing(moments(at(-30, "phone"), at(-20, "phone")));
        FactsOf gone = FactsOf.NOTHING.counted(Key.shared("stock/main/phone"), 1);

        assertThat(draw.decide(now.sends(Map.of()), FactsOf.NOTHING).changes())
                .contains(new Change.Claim("stock/main/phone", 1));
        assertThat(name(draw.decide(now.sends(Map.of()), gone))).isEqualTo("lose");
    }

    @Test
    void meTellsDrawsAndWinsButNeitherOddsNorStock() {
        Pool pool = odds(MUG);
        CallOf lucky = drawing(pool).lucky(0.0);
        FactsOf won = FactsOf.NOTHING.after(draw.decide(lucky.sends(Map.of()), FactsOf.NOTHING));

        Map<String, Object> me = draw.view()
                .orElseThrow()
                .describe(resources(pool), won, new Moment(CallOf.EVENING, CallOf.SHANGHAI), List.of("zh-CN"));

        Map<String, Object> win =
                Map.of("id", "mug", "title", "马克杯", "image", "/mug.png", "at", "2027-01-28T12:00:00Z");
        assertThat(me)
                .isEqualTo(Map.of(
                        "main",
                        Map.of(
                                "drawsLeft",
                                2L,
                                "won",
                                true,
                                "wins",
                                List.of(win),
                                "consoled",
                                false,
                                "standing",
                                "open",
                                "missing",
                                List.of())));
    }

    @Test
    void theDrawThatTakesTheLastPrizeMarksThePoolAsGone() {
        Pool pool = odds(prize("mug", 1, 0.5), prize("ghost", 9, 0));

        FactsOf won = FactsOf.NOTHING.after(draw.decide(drawing(pool).lucky(0.0).sends(Map.of()), FactsOf.NOTHING));

        assertThat(standing(pool, won)).isEqualTo("gone");
    }

    @Test
    void aPoolWithPrizesLeftIsNotGone() {
        Pool pool = odds(MUG, PHONE);

        FactsOf won = FactsOf.NOTHING.after(draw.decide(drawing(pool).lucky(0.0).sends(Map.of()), FactsOf.NOTHING));

        assertThat(standing(pool, won)).isEqualTo("open");
    }

    @Test
    void aLossThatFindsNothingLeftMarksThePoolAsGone() {
        Pool pool = odds(MUG);
        FactsOf soldOut = FactsOf.NOTHING.counted(Key.shared("stock/main/mug"), 2);

        FactsOf lost = soldOut.after(draw.decide(drawing(pool).lucky(0.9).sends(Map.of()), soldOut));

        assertThat(standing(pool, soldOut)).isEqualTo("open");
        assertThat(standing(pool, lost)).isEqualTo("gone");
    }

    @Test
    void aPoolThatGotMoreStockIsNotGoneAnyMore() {
        Pool pool = odds(prize("mug", 1, 0.5));
        FactsOf won = FactsOf.NOTHING.after(draw.decide(drawing(pool).lucky(0.0).sends(Map.of()), FactsOf.NOTHING));

        assertThat(standing(odds(prize("mug", 5, 0.5)), won)).isEqualTo("open");
    }

    @Test
    void aPoolWithAConsolationAlwaysHasSomethingToGive() {
        Consolation sticker = new Consolation("sticker", LocalizedText.of("A sticker"), "", OptionalInt.empty());
        Pool pool = new Pool("main", Mode.ODDS, List.of(MUG), List.of(), 3, 0, 1, List.of(), Optional.of(sticker));
        FactsOf soldOut = FactsOf.NOTHING.counted(Key.shared("stock/main/mug"), 2);

        FactsOf lost = soldOut.after(draw.decide(drawing(pool).lucky(0.9).sends(Map.of()), soldOut));

        assertThat(standing(pool, lost)).isEqualTo("open");
    }

    @Test
    void whoHasNoDrawsLeftOrMustRegisterFirstIsToldSo() {
        Pool gated = new Pool(
                "main", Mode.ODDS, List.of(MUG), List.of(), 3, 0, 1, List.of(new Gate.Registered()), Optional.empty());

        assertThat(standing(gated, FactsOf.NOTHING)).isEqualTo("locked");
        assertThat(standing(odds(MUG), FactsOf.NOTHING.counted(Key.visitor("draws/main"), 3)))
                .isEqualTo("none");
    }

    private Object standing(Pool pool, FactsOf facts) {
        Map<String, Object> me = draw.view()
                .orElseThrow()
                .describe(resources(pool), facts, new Moment(CallOf.EVENING, CallOf.SHANGHAI), List.of("en"));
        return ((Map<?, ?>) me.get("main")).get("standing");
    }

    @Test
    void aPrizeThatLeftTheReleaseKeepsItsTitleInMe() {
        FactsOf won =
                FactsOf.NOTHING.after(draw.decide(drawing(odds(MUG)).lucky(0.0).sends(Map.of()), FactsOf.NOTHING));

        Map<String, Object> me = draw.view()
                .orElseThrow()
                .describe(resources(odds(PHONE)), won, new Moment(CallOf.EVENING, CallOf.SHANGHAI), List.of("en"));

        assertThat(me.get("main")).asString().contains("The mug");
    }

    @Test
    void aPoolThatIsNotThereIsNamed() {
        CallOf call = CallOf.with(Resources.NONE, "pool", "gone");

        assertThatThrownBy(() -> draw.decide(call.sends(Map.of()), FactsOf.NOTHING))
                .isInstanceOf(MissingResource.class)
                .hasMessageContaining("pool 'gone'");
    }

    private static CallOf drawing(Pool pool) {
        return CallOf.with(resources(pool), "pool", "main");
    }

    private static Resources resources(Pool pool) {
        return new Resources(Map.of(), Map.of("main", pool), Map.of());
    }

    private static Pool odds(Prize... prizes) {
        return new Pool("main", Mode.ODDS, List.of(prizes), List.of(), 3, 0, 1, List.of(), Optional.empty());
    }

    private static Pool moments(Resources.Moment... moments) {
        return new Pool(
                "main", Mode.MOMENTS, List.of(MUG, PHONE), List.of(moments), 3, 0, 1, List.of(), Optional.empty());
    }

    private static Resources.Moment at(int seconds, String prize) {
        return new Resources.Moment(CallOf.EVENING.plusSeconds(seconds), prize);
    }

    private static Prize prize(String id, int stock, double odds) {
        LocalizedText title = new LocalizedText("The " + id, Map.of("zh-CN", "马克杯"));
        return new Prize(id, title, stock, odds, "/" + id + ".png", OptionalInt.empty());
    }

    private static String name(Decision decision) {
        return switch (decision.outcome()) {
            case Outcome.Accepted(String name, var _) -> name;
            case Outcome.Refused(String name, var _) -> name;
            case Outcome.Invalid invalid -> invalid.toString();
        };
    }

    private static Map<String, Object> data(Decision decision) {
        return ((Outcome.Accepted) decision.outcome()).data();
    }
}
