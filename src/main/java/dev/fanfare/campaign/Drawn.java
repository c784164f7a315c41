package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import dev.fanfare.page.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a draw came out as, in the words that replies, commands and the places of a component share:
/// `prize:{id}`, `consolation` or `lose`.
public final class Drawn {
    public static final String CONSOLATION = "consolation";
    public static final String LOSE = "lose";

    private static final String PRIZE = "prize:";

    private Drawn() {}

    public static String prize(String id) {
        return PRIZE + id;
    }

    /// The id of the prize that is meant; empty for none.
    public static Optional<String> prizeOf(String drawn) {
        return drawn.startsWith(PRIZE) ? Optional.of(drawn.substring(PRIZE.length())) : Optional.empty();
    }

    /// Everything a draw from a pool can come out as: its prizes in their order, then the consolation
    /// or, where there is none, the loss.
    static List<String> of(JsonNode pool) {
        List<String> all = new ArrayList<>();
        pool.path("prizes").forEach(prize -> all.add(prize(prize.path("id").asText())));
        all.add(pool.path("consolation").isObject() ? CONSOLATION : LOSE);
        return all;
    }

    /// What it is called; empty for the loss and for what the pool does not have.
    static LocalizedText title(JsonNode pool, String drawn) {
        if (drawn.equals(CONSOLATION)) {
            return PageReader.text(pool.path("consolation").path("title"));
        }
        for (JsonNode prize : pool.path("prizes")) {
            if (drawn.equals(prize(prize.path("id").asText()))) {
                return PageReader.text(prize.path("title"));
            }
        }
        return LocalizedText.EMPTY;
    }
}
