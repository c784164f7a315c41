package dev.fanfare.studio.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Seven of every prize are won, three codes are taken of ten, and each option has four votes.
class ResourceChangesTest {
    private static final String POOL = """
            {"pools":{"main":{"title":"Gala","perVisitor":1,"prizes":[
              {"id":"mug","title":"Mug","stock":10,"odds":0.1},{"id":"cup","title":"Cup","stock":5,"odds":0.2}]}}}
            """;
    private static final String COUPON = """
            {"coupons":{"off":{"title":"20 % off","pattern":"A-####","stock":10}}}
            """;
    private static final String POLL = """
            {"polls":{"song":{"title":"Songs","question":"Which?","options":[
              {"id":"a","title":"Tide"},{"id":"b","title":"Spark"}]}}}
            """;

    @Test
    void nothingIsToldOfTextsAndPictures() {
        assertThat(told(POOL, POOL.replace("\"Mug\"", "\"Big mug\""))).isEmpty();
        assertThat(told(POLL, POLL.replace("Which?", "Which one?"))).isEmpty();
        assertThat(told(COUPON, COUPON.replace("20 % off", "A fifth off"))).isEmpty();
        assertThat(told(POOL, POOL.replace("\"Gala\"", "\"Great gala\""))).isEmpty();
    }

    @Test
    void anotherStockIsToldWithWhatIsWonAndLeft() {
        Finding more = only(POOL, POOL.replace("\"stock\":10", "\"stock\":20"));
        Finding fewer = only(POOL, POOL.replace("\"stock\":10", "\"stock\":6"));

        assertThat(more.rule()).isEqualTo("live-stock");
        assertThat(more.pointer()).isEqualTo("/resources/pools/main/prizes/0/stock");
        assertThat(more.values())
                .containsAllEntriesOf(Map.of("name", "Mug", "from", 10, "to", 20, "won", 7L, "left", 13L));
        assertThat(fewer.rule()).isEqualTo("live-stock-below-won");
        assertThat(fewer.values()).containsEntry("left", 0L);
    }

    @Test
    void otherOddsAreToldInPercent() {
        Finding odds = only(POOL, POOL.replace("\"odds\":0.2", "\"odds\":0.005"));

        assertThat(odds.rule()).isEqualTo("live-odds");
        assertThat(odds.pointer()).isEqualTo("/resources/pools/main/prizes/1/odds");
        assertThat(odds.values()).containsAllEntriesOf(Map.of("name", "Cup", "from", 20.0, "to", 0.5));
    }

    @Test
    void aPrizeThatGoesAndOneThatComesAreTold() {
        List<Finding> told = told(POOL, POOL.replace("\"mug\"", "\"bag\""));

        assertThat(told).extracting(Finding::rule).containsExactly("live-prize-removed", "live-prize-added");
        assertThat(told.getFirst().values()).containsAllEntriesOf(Map.of("name", "Mug", "won", 7L, "left", 3L));
    }

    @Test
    void aPoolUnderAnotherKeyIsOneThatGoes() {
        Finding gone = only(POOL, POOL.replace("\"main\"", "\"other\""));

        assertThat(gone.rule()).isEqualTo("live-pool-removed");
        assertThat(gone.values()).containsAllEntriesOf(Map.of("name", "Gala", "won", 14L, "left", 1L));
    }

    @Test
    void whatOneVisitorMayDoIsTold() {
        Finding draws = only(POOL, POOL.replace("\"perVisitor\":1", "\"perVisitor\":3"));
        Finding free = only(POOL, POOL.replace("\"perVisitor\":1", "\"perVisitor\":0"));
        Finding gate = only(POOL, POOL.replace("\"perVisitor\":1", "\"perVisitor\":1,\"requires\":[\"registered\"]"));
        Finding daily = only(POLL, POLL.replace("\"question\"", "\"per\":\"day\",\"question\""));

        assertThat(draws.rule()).isEqualTo("live-limit");
        assertThat(draws.values()).containsAllEntriesOf(Map.of("limit", "perVisitor", "from", 1, "to", 3));
        assertThat(free.values()).containsEntry("to", 0);
        assertThat(gate.rule()).isEqualTo("live-requires");
        assertThat(daily.rule()).isEqualTo("live-votes");
    }

    @Test
    void otherCodesAreToldWithWhatIsHandedOut() {
        Finding more = only(COUPON, COUPON.replace("\"stock\":10", "\"stock\":50"));
        Finding others = only(COUPON, COUPON.replace("A-####", "B-####"));
        Finding gone = only(COUPON, "{}");

        assertThat(more.rule()).isEqualTo("live-codes");
        assertThat(more.values()).containsAllEntriesOf(Map.of("from", 10L, "to", 50L, "taken", 3L, "left", 47L));
        assertThat(others.rule()).isEqualTo("live-codes-other");
        assertThat(gone.rule()).isEqualTo("live-coupon-removed");
        assertThat(gone.values()).containsAllEntriesOf(Map.of("name", "20 % off", "taken", 3L, "left", 7L));
    }

    @Test
    void anOptionThatGoesIsToldWithItsVotes() {
        Finding gone =
                only(POLL, POLL.replace("{\"id\":\"b\",\"title\":\"Spark\"}", "{\"id\":\"c\",\"title\":\"New\"}"));

        assertThat(gone.rule()).isEqualTo("live-option-removed");
        assertThat(gone.values()).containsAllEntriesOf(Map.of("name", "Spark", "votes", 4L));
    }

    @Test
    void formsQuizzesAndCardsTellWhatTheirVisitorsLose() {
        String forms = """
                {"forms":{"lead":{"fields":[{"name":"f1","type":"text","label":"City"},
                  {"name":"f2","type":"email","label":"E-mail"}]}}}""";
        String quizzes = """
                {"quizzes":{"q":{"pass":3,"attempts":1,"questions":[]}}}""";
        String cards = """
                {"checkins":{"week":{"days":7,"milestones":[{"id":"m","title":"Half","days":3}]}}}""";

        assertThat(only(forms, forms.replace("\"f1\"", "\"f9\"")).values()).containsEntry("name", "City");
        assertThat(only(forms, "{}").rule()).isEqualTo("live-resource-removed");
        assertThat(only(quizzes, quizzes.replace("\"pass\":3", "\"pass\":5")).rule())
                .isEqualTo("live-pass");
        assertThat(only(quizzes, quizzes.replace("\"attempts\":1", "\"attempts\":0"))
                        .rule())
                .isEqualTo("live-limit");
        assertThat(only(cards, cards.replace("\"days\":3", "\"days\":5")).rule())
                .isEqualTo("live-milestone");
        assertThat(only(cards, cards.replace("\"days\":7", "\"days\":14")).rule())
                .isEqualTo("live-days");
    }

    private static Finding only(String before, String after) {
        List<Finding> told = told(before, after);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
        return told.getFirst();
    }

    private static List<Finding> told(String before, String after) {
        JsonNode old = Json.sound("{\"format\":\"campaign/2\",\"resources\":%s}".formatted(before));
        JsonNode now = Json.sound("{\"format\":\"campaign/2\",\"resources\":%s}".formatted(after));
        return ResourceChanges.between(
                CampaignReader.resourcesOf(old),
                CampaignReader.resourcesOf(now),
                new Titles(old.path("resources"), now.path("resources")),
                new Books());
    }

    private static final class Books implements Booked {
        @Override
        public Map<String, Long> won(Pool pool) {
            return pool.prizes().stream().collect(Collectors.toMap(Prize::id, _ -> 7L));
        }

        @Override
        public Handed codes(Coupon coupon) {
            return new Handed(3, coupon.codes() instanceof Codes.MadeUp made ? made.stock() : 0);
        }

        @Override
        public Map<String, Long> votes(Poll poll) {
            return poll.options().stream().collect(Collectors.toMap(Option::id, _ -> 4L));
        }
    }
}
