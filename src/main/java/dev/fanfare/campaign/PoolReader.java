package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.component.PageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a prize pool with its defaults.
final class PoolReader {
    private PoolReader() {}

    static Resources.Pool pool(String id, JsonNode json) {
        boolean scheduled = json.path("mode").asText().equals("moments");
        return new Resources.Pool(
                id,
                scheduled ? Resources.Mode.MOMENTS : Resources.Mode.ODDS,
                prizes(json.path("prizes"), scheduled),
                scheduled ? moments(json.path("moments")) : List.of(),
                json.path("perVisitor").asInt(1),
                json.path("perDay").asInt(0),
                json.path("winsPerVisitor").asInt(1),
                CampaignReader.gates(json.path("requires")),
                consolation(json.path("consolation")));
    }

    /// A prize that names no segment stands on the one after its place in the list: segment 0 is
    /// the one for no luck.
    private static List<Resources.Prize> prizes(JsonNode list, boolean scheduled) {
        List<Resources.Prize> prizes = new ArrayList<>();
        for (JsonNode prize : list) {
            prizes.add(new Resources.Prize(
                    prize.path("id").asText(),
                    PageReader.text(prize.path("title")),
                    prize.path("stock").asInt(0),
                    scheduled ? 0 : prize.path("odds").asDouble(0),
                    prize.path("segment").asInt(prizes.size() + 1),
                    AssetReference.resolved(prize.path("image").asText())));
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

    private static Optional<Resources.Consolation> consolation(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Resources.Consolation(
                json.path("id").asText(),
                PageReader.text(json.path("title")),
                json.path("segment").asInt(0)));
    }
}
