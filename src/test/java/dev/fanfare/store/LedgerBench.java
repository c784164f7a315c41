package dev.fanfare.store;

import dev.fanfare.action.Change;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Commit;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Measures durable commits of a typical draw: how many a second, and how long one takes.
///
/// Arguments: the data folder, the number of commits (200000), of producers (64), and `read` to
/// read the visitor's facts before each commit, as the runner does.
public final class LedgerBench {
    private static final PrintStream OUT = System.out;

    private LedgerBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("fanfare-bench");
        int commits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        int producers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 64;
        boolean read = arguments.length > 3 && arguments[3].equals("read");
        long opening = System.nanoTime();
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            OUT.printf("opened in %.0f ms%n", millis(System.nanoTime() - opening));
            Ledger ledger = new EmbeddedLedger(database, threads);
            for (int round = 1; round <= 4; round++) {
                measure(round, ledger, commits, producers, read);
            }
        }
    }

    private static void measure(int round, Ledger ledger, int commits, int producers, boolean read) throws Exception {
        long[] took = new long[commits];
        AtomicInteger next = new AtomicInteger();
        Thread[] all = new Thread[producers];
        long start = System.nanoTime();
        long cpu = cpuNanos();
        for (int i = 0; i < producers; i++) {
            all[i] = Thread.ofVirtual().start(() -> {
                for (int n = next.getAndIncrement(); n < commits; n = next.getAndIncrement()) {
                    long begin = System.nanoTime();
                    VisitorId visitor = visitor(n);
                    if (read) {
                        ledger.facts("gala", visitor, Set.of("stock/main/mug"));
                    }
                    ledger.commit(draw(visitor)).toCompletableFuture().join();
                    took[n] = System.nanoTime() - begin;
                }
            });
        }
        for (Thread thread : all) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMicros = (cpuNanos() - cpu) / 1e3 / commits;
        Arrays.sort(took);
        OUT.printf(
                "round %d: %,.0f commits/s, p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.2f ms,"
                        + " %.0f µs of processor per commit%n",
                round,
                commits / seconds,
                millis(took[commits / 2]),
                millis(took[commits / 100 * 99]),
                millis(took[commits / 1000 * 999]),
                millis(took[commits - 1]),
                cpuMicros);
    }

    private static Commit draw(VisitorId visitor) {
        return new Commit(
                "gala",
                visitor,
                UUID.randomUUID().toString(),
                "w1.spin",
                new byte[150],
                List.of(
                        new Change.MarkOnce(Key.visitor("draw/main/won"), "mug"),
                        new Change.CountUpTo(Key.visitor("draw/main/2027-01-28"), 3),
                        new Change.Claim("stock/main/mug", Long.MAX_VALUE),
                        new Change.Append("win", Map.of("pool", "main", "prize", "mug", "title", "A mug"))),
                Instant.now());
    }

    /// Ids without any order, as the program's are; with `-Dsorted` those of visitors who come
    /// together sort together.
    private static VisitorId visitor(int n) {
        String random = UUID.randomUUID().toString();
        String order = Boolean.getBoolean("sorted") ? "%010x".formatted(System.currentTimeMillis()) : "";
        return new VisitorId(order + random.substring(14) + n);
    }

    /// What this process has used: unlike the time that passed, it does not depend on what else
    /// the machine does.
    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
