package dev.fanfare.store;

import dev.fanfare.action.Change;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Commit;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/// The process that `LedgerCrashTest` kills: eight threads draw without end, and each draw is
/// printed once the ledger has acknowledged it.
///
/// Arguments: the data folder, the round, the stock.
final class CrashingDraws {
    static final String STOCK = "stock/main/mug";
    static final String WIN = "win";
    static final String LOSS = "loss";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Ledger ledger;
    private final int round;
    private final long stock;

    private CrashingDraws(Ledger ledger, int round, long stock) {
        this.ledger = ledger;
        this.round = round;
        this.stock = stock;
    }

    public static void main(String[] arguments) {
        EmbeddedDatabase database = new EmbeddedDatabase(Path.of(arguments[0]));
        Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        CrashingDraws draws = new CrashingDraws(ledger, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        for (int i = 0; i < 8; i++) {
            int thread = i;
            Thread.ofPlatform().start(() -> draws.drawWithoutEnd(thread));
        }
    }

    private void drawWithoutEnd(int thread) {
        for (int n = 0; true; n++) {
            VisitorId visitor = new VisitorId("v-%03d-%03d-%010d".formatted(round, thread, n));
            OUT.println((draws(visitor) ? WIN : LOSS) + " " + visitor);
        }
    }

    private boolean draws(VisitorId visitor) {
        Change claim = new Change.Claim(STOCK, stock);
        Change mark = new Change.MarkOnce(Key.visitor("won"), "mug");
        if (commit(visitor, WIN, claim, mark) instanceof Ledger.Result.Committed) {
            return true;
        }
        if (commit(visitor, LOSS) instanceof Ledger.Result.Committed) {
            return false;
        }
        throw new IllegalStateException("a fresh key was neither won nor lost: " + visitor);
    }

    private Ledger.Result commit(VisitorId visitor, String kind, Change... changes) {
        Change entry = new Change.Append(kind, Map.of("round", round));
        List<Change> all = Stream.concat(Stream.of(changes), Stream.of(entry)).toList();
        Commit commit =
                new Commit("gala", visitor, "key", "spin", kind.getBytes(StandardCharsets.UTF_8), all, Instant.now());
        return ledger.commit(commit).toCompletableFuture().join();
    }
}
