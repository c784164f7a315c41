package dev.fanfare.action.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.CallOf;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Key;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Campaign.Window;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.page.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CouponTakeTest {
    private static final Codes THREE = Codes.Listed.of(List.of("A1", "B2", "C3"));

    private final CouponTake take = new CouponTake();
    private FactsOf facts = FactsOf.NOTHING;

    @Test
    void aCodeIsHandedOutAndKeptForVisitorAndBooks() {
        Decision decision = taken(coupon(Codes.Listed.of(List.of("A1")), 1));

        assertThat(decision.outcome())
                .isEqualTo(new Outcome.Accepted("taken", Map.of("code", "A1", "title", "20 % off", "left", 0L)));
        assertThat(decision.changes())
                .contains(
                        new Change.MarkOnce(Key.shared("coupon/welcome/c/A1"), ""),
                        new Change.MarkOnce(
                                Key.visitor("coupon/welcome/1"), "{\"code\":\"A1\",\"at\":\"2027-01-28T12:00:00Z\"}"),
                        new Change.Append("coupon", Map.of("coupon", "welcome", "code", "A1", "name", "")));
    }

    @Test
    void everyCodeOfAListIsHandedOutOnceAndThenItIsEmpty() {
        Coupon coupon = coupon(THREE, 0);

        List<String> codes = codes(coupon, 3);
        Decision fourth = taken(coupon);

        assertThat(codes).containsExactlyInAnyOrder("A1", "B2", "C3");
        assertThat(name(fourth)).isEqualTo("empty");
        assertThat(mine(coupon)).containsEntry("gone", true);
    }

    @Test
    void aListThatGrewGoesOnWithTheNewCodesOnly() {
        codes(coupon(THREE, 0), 3);
        taken(coupon(THREE, 0));
        Coupon grown = coupon(Codes.Listed.of(List.of("D4", "A1", "B2", "C3", "E5")), 0);

        assertThat(mine(grown)).containsEntry("gone", false);
        assertThat(codes(grown, 2)).containsExactlyInAnyOrder("D4", "E5");
        assertThat(name(taken(grown))).isEqualTo("empty");
    }

    @Test
    void aListThatWasReplacedHandsOutNoneOfTheOldCodesAgain() {
        List<String> first = codes(coupon(THREE, 0), 2);
        List<String> kept = new ArrayList<>(List.of("A1", "B2", "C3"));
        kept.removeAll(first);
        Coupon replaced = coupon(Codes.Listed.of(List.of(first.getFirst(), kept.getFirst(), "X9")), 0);

        assertThat(codes(replaced, 2)).containsExactlyInAnyOrder(kept.getFirst(), "X9");
        assertThat(name(taken(replaced))).isEqualTo("empty");
    }

    @Test
    void noVisitorTakesMoreThanTheirShareAndIsShownTheCodeTheyHave() {
        Coupon coupon = coupon(THREE, 1);
        List<String> mine = codes(coupon, 1);

        Decision second = taken(coupon);

        assertThat(name(second)).isEqualTo("limit");
        assertThat(data(second).get("codes").toString()).contains(mine.getFirst());
        assertThat(second.changes()).isEmpty();
        assertThat(mine(coupon)).containsEntry("taken", true).containsEntry("left", 0L);
    }

    @Test
    void codesAreMadeUpByThePattern() {
        Coupon coupon = coupon(new Codes.MadeUp("GALA-??##-*", 500), 0);

        List<String> codes = codes(coupon, 500);

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("GALA-[A-HJ-NP-Z]{2}[2-9]{2}-[A-HJ-NP-Z2-9]"));
        assertThat(name(taken(coupon))).isEqualTo("empty");
    }

    @Test
    void aPatternWithoutPlacesIsOneCodeForEverybody() {
        Coupon coupon = coupon(new Codes.MadeUp("FLASH20", 2), 0);

        assertThat(codes(coupon, 2)).containsExactly("FLASH20", "FLASH20");
        assertThat(name(taken(coupon))).isEqualTo("empty");
    }

    @Test
    void theLastCodeOfAPatternTellsAllOthersThatNoneIsLeft() {
        for (String pattern : List.of("GALA-??##", "FLASH20")) {
            Coupon coupon = coupon(new Codes.MadeUp(pattern, 3), 0);

            codes(coupon, 2);
            assertThat(mine(coupon)).containsEntry("gone", false);
            codes(coupon, 1);
            assertThat(mine(coupon)).containsEntry("gone", true);
            facts = FactsOf.NOTHING;
        }
    }

    @Test
    void outsideItsTimeNoCodeIsHandedOut() {
        Coupon later = new Coupon(
                "welcome", text(), THREE, 1, new Window(CallOf.EVENING.plusSeconds(1), Instant.MAX), List.of());

        assertThat(taken(later)).isEqualTo(Decision.refused("closed", Map.of()));
    }

    @Test
    void whoHasNotDoneWhatIsAskedGetsNone() {
        Coupon gated =
                new Coupon("welcome", text(), THREE, 1, Window.ALWAYS, List.of(new Gate.Milestone("week", "three")));

        assertThat(taken(gated)).isEqualTo(Decision.refused("gate", Map.of("missing", List.of("checkin:week:three"))));
    }

    private int asked;

    private List<String> codes(Coupon coupon, int many) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            codes.add((String) data(taken(coupon)).get("code"));
        }
        return codes;
    }

    private Decision taken(Coupon coupon) {
        CallOf call = taking(coupon);
        Decision decision = take.decide(
                new CallOf(call.resources(), call.with(), call.moment(), new SplittableRandom(asked++)).sends(Map.of()),
                facts);
        facts = facts.after(decision);
        return decision;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> mine(Coupon coupon) {
        CallOf call = taking(coupon);
        return (Map<String, Object>) new CouponsView()
                .describe(call.resources(), facts, call.moment(), List.of("en"))
                .get("welcome");
    }

    private static CallOf taking(Coupon coupon) {
        Resources resources =
                new Resources(Map.of(), Map.of(), Map.of(), Map.of(), Map.of("welcome", coupon), Map.of());
        return CallOf.with(resources, "coupon", "welcome");
    }

    private static Coupon coupon(Codes codes, int perVisitor) {
        return new Coupon("welcome", text(), codes, perVisitor, Window.ALWAYS, List.of());
    }

    private static LocalizedText text() {
        return new LocalizedText("20 % off", Map.of());
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
