package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesCheckTest {
    private static final Catalogue CATALOGUE = Gala.catalogue();
    private static final InstantSource BEFORE_THE_GALA = InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z"));
    private static final String WHEEL = "/pages/draw/content/1";
    private static final String POOL = "/resources/pools/main";

    private final CampaignCheck check = new CampaignCheck(new SchemaCheck(), BEFORE_THE_GALA, _ -> true);
    private final ObjectNode gala = Gala.document();

    @Test
    void everythingThatCanBeDrawnHasAPlaceInWhateverOrder() {
        segments("prize:mug", "consolation", "prize:mug");

        assertThat(found()).isEmpty();
    }

    @Test
    void aPrizeWithoutAPlaceIsFound() {
        segments("consolation", "consolation");

        assertThat(found()).containsExactly("prize-without-place UNFINISHED " + WHEEL + "/props/segments");
    }

    @Test
    void aSecondPrizeThatIsAddedNeedsAPlaceToo() {
        prizes().addObject()
                .put("id", "car")
                .put("title", "Car")
                .put("stock", 1)
                .put("odds", 0.1);

        assertThat(found()).containsExactly("prize-without-place UNFINISHED " + WHEEL + "/props/segments");
    }

    @ParameterizedTest
    @CsvSource({"stock,0", "odds,0"})
    void aPrizeThatNobodyCanWinNeedsNoPlace(String member, int value) {
        ObjectNode car = prizes().addObject();
        car.put("id", "car")
                .put("title", "Car")
                .put("stock", 1)
                .put("odds", 0.1)
                .put(member, value);

        assertThat(found()).noneMatch(finding -> finding.startsWith("prize-without-place"));
    }

    @Test
    void aPlaceWhosePrizeIsGoneIsFound() {
        segments("prize:mug", "prize:car", "consolation");

        assertThat(found()).containsExactly("place-prize-gone UNFINISHED " + WHEEL + "/props/segments/1/shows");
    }

    @Test
    void aPlaceForAConsolationThatThereIsNotIsFound() {
        pool().remove("consolation");
        segments("prize:mug", "consolation", "lose");

        assertThat(found()).containsExactly("place-consolation-gone UNFINISHED " + WHEEL + "/props/segments/1/shows");
    }

    @Test
    void aPoolThatCanBeLostAtNeedsAPlaceForTheLoss() {
        pool().remove("consolation");
        segments("prize:mug", "prize:mug");
        outcome("lose", "[{\"command\":\"w1.spinTo\",\"with\":{\"drawn\":\"$result.drawn\"}}]");

        assertThat(found()).containsExactly("lose-without-place UNFINISHED " + WHEEL + "/props/segments");
    }

    @Test
    void aConsolationNeedsAPlaceAndAPlaceForTheLossIsThenNeverReached() {
        segments("prize:mug", "lose");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "place-unreached WARNING " + WHEEL + "/props/segments/1/shows",
                        "consolation-without-place UNFINISHED " + WHEEL + "/props/segments");
    }

    @Test
    void aPlaceForAPrizeWithoutChanceIsNeverReached() {
        ((ObjectNode) prizes().get(0)).put("odds", 0);

        assertThat(found()).contains("place-unreached WARNING " + WHEEL + "/props/segments/1/shows");
    }

    @Test
    void aDrawFromAnotherPoolThanTheOneShownIsFound() {
        ((ObjectNode) gala.at("/resources/pools")).set("other", pool().deepCopy());
        ((ObjectNode) gala.at(WHEEL + "/on/spin/0/with")).put("pool", "other");

        assertThat(found()).containsExactly("pool-differs UNFINISHED " + WHEEL + "/on/spin/0/with/pool");
    }

    @Test
    void aButtonThatDrawsForTheWheelIsHeldToItsPoolToo() {
        ((ObjectNode) gala.at("/resources/pools")).set("other", pool().deepCopy());
        JsonNode spin = gala.at(WHEEL + "/on/spin").deepCopy();
        ((ObjectNode) spin.path(0).path("with")).put("pool", "other");
        ((ObjectNode) gala.at(WHEEL + "/slots/footer/0")).putObject("on").set("press", spin);

        assertThat(found()).contains("pool-differs UNFINISHED " + WHEEL + "/slots/footer/0/on/press/0/with/pool");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"open\":\"won\"}]",
                "[{\"command\":\"w1.spinTo\",\"with\":{\"drawn\":\"prize:mug\"}}]",
                "[{\"command\":\"w1.spinTo\",\"with\":{\"drawn\":\"$result.prize\"}}]"
            })
    void anOutcomeThatDoesNotTellTheWheelWhatWasDrawnIsFound(String steps) {
        outcome("win", steps);

        assertThat(found()).containsExactly("outcome-not-shown UNFINISHED " + WHEEL + "/on/spin/0/then/win");
    }

    @Test
    void anOutcomeThatLeavesThePageNeedNotTellTheWheel() {
        outcome("win", "[{\"goto\":\"home\"}]");

        assertThat(found()).isEmpty();
    }

    @Test
    void stepsForEveryOtherOutcomeMayTellIt() {
        ((ObjectNode) gala.at(WHEEL + "/on/spin/0/then")).remove("win");
        ((ObjectNode) gala.at(WHEEL + "/on/spin/0"))
                .set("else", Json.sound("[{\"command\":\"w1.spinTo\",\"with\":{\"drawn\":\"$result.drawn\"}}]"));

        assertThat(found()).noneMatch(finding -> finding.startsWith("outcome-not-shown"));
    }

    @Test
    void aWheelThatNamesNoPoolIsFoundOnceItIsDrawnFor() {
        ((ObjectNode) gala.at(WHEEL + "/props")).remove("pool");

        assertThat(found()).containsExactly("places-without-pool UNFINISHED " + WHEEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", " 谢谢 "})
    void aPlaceThatSaysWhatSomethingElseIsCalledIsFound(String label) {
        ((ObjectNode) gala.at(WHEEL + "/props/segments/1")).put("label", label);

        assertThat(found()).contains("place-says-other UNFINISHED " + WHEEL + "/props/segments/1/label");
    }

    @Test
    void aPlaceThatSaysItInAnotherLanguageIsFoundToo() {
        ((ObjectNode) gala.at(WHEEL + "/props/segments/1")).put("label", "杯子");
        ((ObjectNode) gala.at("/i18n/en")).put("w1.segments.1.label", "thanks");

        assertThat(found()).containsExactly("place-says-other UNFINISHED " + WHEEL + "/props/segments/1/label");
    }

    @Test
    void aPlaceMaySayItsPrizeInItsOwnWords() {
        ((ObjectNode) gala.at(WHEEL + "/props/segments/1")).put("label", "杯");
        ((ObjectNode) gala.at("/i18n/en")).put("w1.segments.1.label", "A mug!");

        assertThat(found()).isEmpty();
    }

    @Test
    void aScratchCardShowsWhatHasNoPlaceAsItIs() {
        ObjectNode card = (ObjectNode) gala.at(WHEEL);
        card.put("type", "core/scratch-card");
        card.set(
                "props",
                Json.sound("{\"pool\":\"main\",\"places\":[{\"shows\":\"consolation\",\"label\":\"Next"
                        + " time\"},{\"shows\":\"prize:car\"}]}"));
        card.set(
                "on",
                Json.sound(gala.at(WHEEL + "/on")
                        .toString()
                        .replace("spinTo", "reveal")
                        .replace("\"spin\"", "\"scratch\"")));
        card.remove("slots");
        ((ObjectNode) gala.path("i18n")).removeAll();
        ((ObjectNode) gala.path("variants")).removeAll();

        assertThat(found())
                .filteredOn(finding -> !finding.startsWith("missing-translation"))
                .containsExactly("place-prize-gone UNFINISHED " + WHEEL + "/props/places/1/shows");
    }

    private List<String> found() {
        return check.check(gala, CATALOGUE).stream().map(PlacesCheckTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.pointer();
    }

    private ObjectNode pool() {
        return (ObjectNode) gala.at(POOL);
    }

    private ArrayNode prizes() {
        return (ArrayNode) pool().path("prizes");
    }

    private void segments(String... shown) {
        ArrayNode segments = ((ObjectNode) gala.at(WHEEL + "/props")).putArray("segments");
        for (String one : shown) {
            segments.addObject().put("shows", one);
        }
    }

    private void outcome(String name, String steps) {
        ((ObjectNode) gala.at(WHEEL + "/on/spin/0/then")).set(name, Json.sound(steps));
    }
}
