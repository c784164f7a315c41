package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import dev.fanfare.component.PlacedNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks prize pools: whether there is something to win, fairly.
final class PoolCheck {
    private static final double ROUNDING = 1e-9;

    private final JsonNode document;
    private final boolean rules;
    private final Findings findings;

    PoolCheck(JsonNode document, Map<String, List<PlacedNode>> nodes, Findings findings) {
        this.document = document;
        this.rules = nodes.values().stream()
                .flatMap(List::stream)
                .anyMatch(node -> node.type().endsWith("/rules"));
        this.findings = findings;
    }

    void check() {
        document.path("resources").path("pools").properties().forEach(pool -> {
            Pointer at = Pointer.ROOT.at("resources").at("pools").at(pool.getKey());
            pool(pool.getKey(), pool.getValue(), at);
        });
    }

    private void pool(String name, JsonNode pool, Pointer at) {
        Gates.ids(pool.path("prizes"), "id", "duplicate-prize", at.at("prizes"), findings);
        Gates.check(document, pool.path("requires"), at.at("requires"), findings);
        prizes(pool.path("prizes"), at.at("prizes"));
        if (!pool.path("prizes").isEmpty()) {
            stock(name, pool.path("prizes"), at.at("prizes"));
            if (pool.path("mode").asText().equals("moments")) {
                moments(name, pool, at);
            } else {
                odds(name, pool.path("prizes"), at.at("prizes"));
            }
        }
        if (!rules) {
            findings.warning(
                    at,
                    "rules-missing",
                    "a rules component on some page",
                    "prizes of pool '%s' are drawn but no page shows rules; expected a rules component"
                            .formatted(name));
        }
    }

    private void prizes(JsonNode prizes, Pointer at) {
        for (int i = 0; i < prizes.size(); i++) {
            JsonNode prize = prizes.path(i);
            Pointer here = at.at(i);
            if (PageReader.text(prize.path("title")).isBlank()) {
                findings.unfinished(
                        here,
                        "title-missing",
                        "a title",
                        "prize '%s' has no title; expected one"
                                .formatted(prize.path("id").asText()));
            }
            Gates.picture("a prize", prize.path("image"), here.at("image"), findings);
        }
    }

    private void stock(String name, JsonNode prizes, Pointer at) {
        if (stockOfEach(prizes, at)) {
            return;
        }
        findings.unfinished(
                at,
                "stock-empty",
                "a stock of at least 1 for some prize",
                "no prize of pool '%s' has any stock; expected at least 1 of some prize".formatted(name));
    }

    /// Whether some prize has a stock; those that have none are pointed out then.
    private boolean stockOfEach(JsonNode prizes, Pointer at) {
        boolean any = false;
        for (JsonNode prize : prizes) {
            any = any || prize.path("stock").asInt(0) > 0;
        }
        for (int i = 0; any && i < prizes.size(); i++) {
            if (prizes.path(i).path("stock").asInt(0) == 0) {
                findings.warning(
                        at.at(i).at("stock"),
                        "stock-zero",
                        "a stock of at least 1",
                        "prize '%s' has no stock, so nobody wins it; expected at least 1"
                                .formatted(prizes.path(i).path("id").asText()));
            }
        }
        return any;
    }

    private void odds(String name, JsonNode prizes, Pointer at) {
        double sum = 0;
        for (JsonNode prize : prizes) {
            sum += prize.path("odds").asDouble(0);
        }
        if (sum > 1 + ROUNDING) {
            findings.unfinished(
                    at,
                    "odds-sum",
                    "odds that sum up to at most 1",
                    "the odds of pool '%s' sum up to %s; expected at most 1".formatted(name, sum));
        } else if (sum <= 0) {
            findings.warning(
                    at,
                    "odds-zero",
                    "odds above 0 for some prize",
                    "nothing can be won in pool '%s': all its odds are 0; expected more for some prize"
                            .formatted(name));
        } else {
            neverDrawn(prizes, at);
        }
    }

    private void neverDrawn(JsonNode prizes, Pointer at) {
        for (int i = 0; i < prizes.size(); i++) {
            JsonNode prize = prizes.path(i);
            if (prize.path("stock").asInt(0) > 0 && prize.path("odds").asDouble(0) <= 0) {
                findings.warning(
                        at.at(i).at("odds"),
                        "odds-zero-of-prize",
                        "odds above 0",
                        "prize '%s' has a stock but odds of 0, so nobody wins it; expected more"
                                .formatted(prize.path("id").asText()),
                        Map.of("name", prize.path("id").asText()));
            }
        }
    }

    private void moments(String name, JsonNode pool, Pointer at) {
        Set<String> prizes = new HashSet<>();
        pool.path("prizes").forEach(prize -> prizes.add(prize.path("id").asText()));
        JsonNode moments = pool.path("moments");
        if (moments.isEmpty()) {
            findings.unfinished(
                    at,
                    "moments-missing",
                    "at least one moment",
                    "pool '%s' gives its prizes at moments but has none; expected at least one".formatted(name));
        }
        for (int i = 0; i < moments.size(); i++) {
            String prize = moments.path(i).path("prize").asText();
            if (!prizes.contains(prize)) {
                findings.unfinished(
                        at.at("moments").at(i).at("prize"),
                        "unknown-prize",
                        "a prize of the pool",
                        "a moment of pool '%s' frees the prize '%s', which is not there; expected a prize of the pool"
                                .formatted(name, prize),
                        Map.of("name", prize));
            }
        }
    }
}
