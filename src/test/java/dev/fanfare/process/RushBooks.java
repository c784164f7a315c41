package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/// The books of the pool `many`, read from the data folder of a server that has ended.
record RushBooks(Ledger ledger) {
    /// The stock that was claimed is what was won; each visitor drew once and has what was won.
    static void check(Path data, List<String> wins, List<Draw.Answered> answered) {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            RushBooks books = new RushBooks(new EmbeddedLedger(database, ForkJoinPool.commonPool()));

            for (String prize : RushCampaign.STOCK.keySet()) {
                assertThat(books.claims(prize))
                        .as("claims of " + prize)
                        .isEqualTo(Collections.frequency(RushCampaign.prizes(wins), prize));
            }
            answered.forEach(books::checkVisitor);
        }
    }

    private long claims(String prize) {
        String stock = "stock/many/" + prize;
        return ledger.facts("rush", new VisitorId("anybody-0123456789"), Set.of(stock))
                .count(Key.shared(stock));
    }

    private void checkVisitor(Draw.Answered draw) {
        Facts facts = ledger.facts("rush", new VisitorId(draw.visitor()), Set.of());

        assertThat(facts.count(Key.visitor("draws/many"))).isEqualTo(1);
        assertThat(facts.names("win/many/")).hasSize(draw.won() ? 1 : 0);
    }
}
