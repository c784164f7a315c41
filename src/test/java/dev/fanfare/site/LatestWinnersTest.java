package dev.fanfare.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Change;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Winners;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.format.Json;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestWinnersTest {
    private static final Campaign GALA = CampaignReader.read(Json.sound("""
        {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en"],"pages":{}}\
        """));

    private Instant now = Instant.parse("2027-01-28T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aCrowdThatAsksInOneSecondIsAnsweredByOneLook() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            LatestWinners winners = new LatestWinners(new Winners(ledger), () -> now);
            win(ledger, "visitor-0000000001");
            assertThat(winners.of(GALA, List.of("en"))).hasSize(1);
            win(ledger, "visitor-0000000002");

            int atOnce = winners.of(GALA, List.of("en")).size();
            now = now.plus(Duration.ofSeconds(1));
            int aSecondLater = winners.of(GALA, List.of("en")).size();

            assertThat(atOnce).isEqualTo(1);
            assertThat(aSecondLater).isEqualTo(2);
        }
    }

    private void win(Ledger ledger, String visitor) {
        Change entry = new Change.Append("win", Map.of("pool", "main", "prize", "mug", "title", "Mug", "name", "Mina"));
        ledger.commit(new Ledger.Commit(
                        "gala", new VisitorId(visitor), "key", "same", new byte[] {'{', '}'}, List.of(entry), now))
                .toCompletableFuture()
                .join();
    }
}
