package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `campaign/1` documents, whose prizes have the numbers of their places.
class PlacesByNumberTest {
    private static final Catalogue CATALOGUE = Gala.catalogue();

    @Test
    void theNumberOfAPrizeSaysWhichPlaceShowsIt() {
        JsonNode now = wheel("[\"Nothing\",\"Mug\",\"Car\"]", prize("car", 2) + "," + prize("mug", 1), "0");

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:mug -", "prize:car -");
        assertThat(now.path("format").asText()).isEqualTo("campaign/3");
        assertThat(now.at("/resources/pools/main/prizes/0").has("segment")).isFalse();
        assertThat(now.at("/pages/home/content/0/props/pool").asText()).isEqualTo("main");
        assertThat(stepsOf(now)).doesNotContain("segment").contains("{\"drawn\":\"$result.drawn\"}");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aTextThatSaidAnotherPrizeIsGone() {
        JsonNode now = wheel("[\"Car\",\"Coupon\",\"Nothing\"]", prize("car", 1) + "," + prize("mug", 2), "0");

        assertThat(shown(now, "segments")).containsExactly("lose -", "prize:car -", "prize:mug -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aTextThatSpeaksOfItsPrizeStays() {
        JsonNode now = wheel("[\"Nothing\",\"The car!\",\"mug\"]", prize("car", 1) + "," + prize("mug", 2), "0");

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:car The car!", "prize:mug -");
    }

    @Test
    void aPrizeWithoutANumberStoodAfterItsPlaceInTheList() {
        JsonNode now = wheel(
                "[\"Nothing\",\"Car\",\"Mug\"]",
                "{\"id\":\"car\",\"title\":\"Car\",\"stock\":1,\"odds\":0.1},{\"id\":\"mug\",\"title\":\"Mug\",\"stock\":1,\"odds\":0.1}",
                "0");

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:car -", "prize:mug -");
    }

    @Test
    void aNumberBeyondTheLastPlaceCountsOnFromTheFirst() {
        JsonNode now = wheel("[\"Nothing\",\"Car\",\"Mug\"]", prize("car", 4) + "," + prize("mug", 5), "3");

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:car -", "prize:mug -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void twoPrizesOfOnePlaceGetAPlaceEach() {
        JsonNode now = wheel("[\"Nothing\",\"Prize\"]", prize("car", 1) + "," + prize("mug", 1), "0");

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:car -", "prize:mug -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aLossThatTurnedToAPrizeGetsAPlaceOfItsOwn() {
        JsonNode now = wheel("[\"Car\",\"Mug\"]", prize("car", 0) + "," + prize("mug", 1), "1");

        assertThat(shown(now, "segments")).containsExactly("prize:car -", "prize:mug -", "lose -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void theConsolationHasThePlaceOfItsNumberAndTheOthersStayForTheLoss() {
        ObjectNode old = document("[\"Thanks\",\"Car\",\"Coupon\",\"Luck\"]", prize("car", 1), "0");
        pool(old).set("consolation", Json.sound("{\"id\":\"c\",\"title\":\"Coupon\",\"segment\":2}"));

        JsonNode now = CampaignFormat.current(old);

        assertThat(shown(now, "segments")).containsExactly("lose Thanks", "prize:car -", "consolation -", "lose Luck");
        assertThat(now.at("/resources/pools/main/consolation").has("segment")).isFalse();
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aConsolationThatSharedAPlaceTakesOneThatNobodyNeeds() {
        ObjectNode old = document("[\"Thanks\",\"Car\",\"Luck\"]", prize("car", 1), "0");
        pool(old).set("consolation", Json.sound("{\"id\":\"c\",\"title\":\"Coupon\",\"segment\":1}"));

        JsonNode now = CampaignFormat.current(old);

        assertThat(shown(now, "segments")).containsExactly("lose Thanks", "prize:car -", "consolation -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void textsOfOtherLanguagesGoWithTheTextTheyTranslate() {
        ObjectNode old = document("[\"Nothing\",\"Coupon\"]", prize("car", 1), "0");
        old.set("locales", Json.sound("[\"en\",\"de\"]"));
        old.set(
                "i18n",
                Json.sound("{\"de\":{\"w1.segments.0.label\":\"Nichts\",\"w1.segments.1.label\":\"Gutschein\"}}"));

        JsonNode now = CampaignFormat.current(old);

        assertThat(shown(now, "segments")).containsExactly("lose Nothing", "prize:car -");
        assertThat(now.at("/i18n/de")).isEqualTo(Json.sound("{\"w1.segments.0.label\":\"Nichts\"}"));
    }

    @Test
    void aNineGridKeepsItsEightFields() {
        ObjectNode old = document(
                "[\"Car\",\"-\",\"-\",\"-\",\"Mug\",\"-\",\"-\",\"-\"]", prize("car", 8) + "," + prize("mug", 12), "1");
        retype(old, "core/nine-grid", "segments", "fields", "spinTo", "stopAt");

        JsonNode now = CampaignFormat.current(old);

        assertThat(shown(now, "fields"))
                .containsExactly(
                        "prize:car -", "lose -", "lose -", "lose -", "prize:mug -", "lose -", "lose -", "lose -");
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aScratchCardIsToldWhatWasDrawn() {
        ObjectNode old = document("[]", prize("car", 1), "0");
        ObjectNode node = (ObjectNode) old.at("/pages/home/content/0");
        node.put("type", "core/scratch-card").set("props", Json.sound("{}"));
        node.set("on", Json.sound("""
            {"scratch":[{"action":"draw.enter","with":{"pool":"main"},"then":{
              "win":[{"command":"w1.reveal","with":{"prize":"$result.prize"}}],
              "lose":[{"command":"w1.reveal"}]},"else":[]}]}\
            """));

        JsonNode now = CampaignFormat.current(old);

        assertThat(now.at("/pages/home/content/0/props")).isEqualTo(Json.sound("{\"pool\":\"main\"}"));
        assertThat(now.at("/pages/home/content/0/on/scratch/0/then/win/0/with"))
                .isEqualTo(Json.sound("{\"prize\":\"$result.prize\",\"drawn\":\"$result.drawn\"}"));
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void aWheelThatNothingDrawsForShowsWhatItSaid() {
        ObjectNode old = document("[\"A\",\"B\"]", prize("car", 1), "0");
        ((ObjectNode) old.at("/pages/home/content/0")).remove("on");
        ((ObjectNode) old.path("resources")).remove("pools");

        assertThat(shown(CampaignFormat.current(old), "segments")).containsExactly("lose A", "lose B");
    }

    @Test
    void aDocumentThatIsWrongInPlacesIsStillRead() {
        ObjectNode old = document("[\"A\",\"B\"]", prize("car", 1), "0");
        ((ObjectNode) old.at("/pages/home/content/0/props")).set("segments", Json.sound("[1,{\"label\":2},null]"));
        pool(old).set("prizes", Json.sound("[{\"segment\":\"x\"},7]"));

        assertThat(CampaignFormat.current(old).path("format").asText()).isEqualTo("campaign/3");
        assertThat(CampaignFormat.current(Json.sound("{\"format\":\"campaign/1\",\"pages\":[1],\"resources\":2}"))
                        .path("format")
                        .asText())
                .isEqualTo("campaign/3");
    }

    @Test
    void aCompleteCampaignOfTheVersionBeforeIsFitToBePublished() {
        JsonNode now = CampaignFormat.current(Gala.resource("/campaigns/numbered-gala.json"));

        assertThat(shown(now, "segments")).isNotEmpty();
        assertThat(blocking(now)).isEmpty();
    }

    private static JsonNode wheel(String labels, String prizes, String losing) {
        return CampaignFormat.current(document(labels, prizes, losing));
    }

    private static ObjectNode document(String labels, String prizes, String losing) {
        ObjectNode document = (ObjectNode) Json.sound("""
            {"format":"campaign/1","slug":"old","title":"Old","locales":["en"],"pages":{"home":{
              "format":"page/1","title":"Home","content":[{"id":"w1","type":"core/prize-wheel","props":{"heading":"Spin","segments":[]},
              "on":{"spin":[{"action":"draw.enter","with":{"pool":"main"},"then":{
                "win":[{"command":"w1.spinTo","with":{"segment":"$result.segment"}}],
                "consolation":[{"command":"w1.spinTo","with":{"segment":"$result.segment"}}],
                "lose":[{"command":"w1.spinTo","with":{"segment":%s}}]},"else":[]}]}}]}},
             "resources":{"pools":{"main":{"prizes":[%s]}}}}\
            """.formatted(losing, prizes));
        for (JsonNode label : Json.sound(labels)) {
            ((com.fasterxml.jackson.databind.node.ArrayNode) document.at("/pages/home/content/0/props/segments"))
                    .addObject()
                    .put("label", label.asText());
        }
        return document;
    }

    private static void retype(ObjectNode document, String type, String... renamed) {
        String node = document.at("/pages/home/content/0").toString().replace("core/prize-wheel", type);
        for (int i = 0; i < renamed.length; i += 2) {
            node = node.replace("\"" + renamed[i] + "\"", "\"" + renamed[i + 1] + "\"")
                    .replace("." + renamed[i] + "\"", "." + renamed[i + 1] + "\"");
        }
        ((com.fasterxml.jackson.databind.node.ArrayNode) document.at("/pages/home/content"))
                .set(0, Json.sound(node.replace("\"spin\"", "\"draw\"")));
    }

    private static String prize(String id, int segment) {
        String title = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return "{\"id\":\"%s\",\"title\":\"%s\",\"stock\":1,\"odds\":0.1,\"segment\":%d}".formatted(id, title, segment);
    }

    private static ObjectNode pool(ObjectNode document) {
        return (ObjectNode) document.at("/resources/pools/main");
    }

    private static String stepsOf(JsonNode document) {
        return document.at("/pages/home/content/0/on").toString();
    }

    /// What each place shows, and its own text.
    private static List<String> shown(JsonNode document, String list) {
        List<String> shown = new ArrayList<>();
        for (JsonNode places : document.findValues(list)) {
            places.forEach(place -> shown.add(
                    place.path("shows").asText() + " " + place.path("label").asText("-")));
        }
        return shown;
    }

    private static List<Finding> blocking(JsonNode document) {
        return new CampaignCheck(
                        new SchemaCheck(), InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")), _ -> true)
                .check(document, CATALOGUE).stream()
                        .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                        .toList();
    }
}
