package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a prize pool with its defaults.
final class PoolReader {
    private PoolReader() {}

    static Resources.Pool pool(String id, JsonNode json) {
        return pool(id, json, false);
    }

    /// A pool of a `campaign/1` release, whose pages ask for the number of a place.
    static Resources.Pool numbered(String id, JsonNode json) {
        return pool(id, json, true);
    }

    private static Resources.Pool pool(String id, JsonNode json, boolean numbered) {
        boolean scheduled = json.path("mode").asText().equals("moments");
        return new Resources.Pool(
                id,
                scheduled ? Resources.Mode.MOMENTS : Resources.Mode.ODDS,
                prizes(json.path("prizes"), scheduled, numbered),
                scheduled ? moments(json.path("moments")) : List.of(),
                json.path("perVisitor").asInt(1),
                json.path("perDay").asInt(0),
                json.path("winsPerVisitor").asInt(1),
                CampaignReader.gates(json.path("requires")),
                consolation(json.path("consolation"), numbered));
    }

    private static List<Resources.Prize> prizes(JsonNode list, boolean scheduled, boolean numbered) {
        List<Resources.Prize> prizes = new ArrayList<>();
        for (JsonNode prize : list) {
            prizes.add(new Resources.Prize(
                    prize.path("id").asText(),
                    PageReader.text(prize.path("title")),
                    prize.path("stock").asInt(0),
                    scheduled ? 0 : prize.path("odds").asDouble(0),
                    prize.path("image").asText(),
                    number(prize, prizes.size() + 1, numbered)));
        }
        return prizes;
    }

    private static List<Resources.Moment> moments(JsonNode list) {
        List<Resources.Moment> moments = new ArrayList<>();
        list.forEach(moment -> moments.add(new Resources.Moment(
                CampaignReader.instant(moment.path("at").asText()),
                moment.path("prize").asText())));
        moments.sort(Comparator.comparing(Resources.Moment::at));
        return moments;
    }

    private static Optional<Resources.Consolation> consolation(JsonNode json, boolean numbered) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Resources.Consolation(
                json.path("id").asText(),
                PageReader.text(json.path("title")),
                json.path("image").asText(),
                number(json, 0, numbered)));
    }

    private static OptionalInt number(JsonNode json, int otherwise, boolean numbered) {
        return numbered ? OptionalInt.of(PlacesByNumber.of(json, otherwise)) : OptionalInt.empty();
    }
}
