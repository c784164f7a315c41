package dev.fanfare.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Change;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Commit;
import dev.fanfare.action.Ledger.Result;
import dev.fanfare.action.LedgerBusy;
import dev.fanfare.visitor.VisitorId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {
    private static final VisitorId MINA = new VisitorId("mina-0123456789abcdef");

    @TempDir
    Path folder;

    @Test
    void theDataFolderIsMadeAndIsNobodyElsesToRead() throws IOException {
        Path data = folder.resolve("new/data");

        new EmbeddedDatabase(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(data.resolve("fanfare.db")).exists();
    }

    @Test
    void aFolderIsOpenedOnceAtATime() {
        try (EmbeddedDatabase first = new EmbeddedDatabase(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                    .isInstanceOf(DatabaseInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        new EmbeddedDatabase(folder).close();
    }

    @Test
    void anotherProcessIsRefusedWhileThisOneWorks() throws IOException, InterruptedException {
        try (EmbeddedDatabase mine = new EmbeddedDatabase(folder)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opening.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(mine).isNotNull();
            assertThat(other.waitFor()).isNotZero();
            assertThat(said).contains("is in use by another Fanfare");
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            pragma(database, "user_version = 99");
        }

        assertThatThrownBy(() -> new EmbeddedDatabase(folder))
                .hasMessageContaining("newer")
                .hasMessageContaining("99");
    }

    @Test
    void aFullDiskFailsTheCommitsItHoldsAndNoOther() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            commit(ledger, "before", 1);
            pragma(database, "max_page_count = 1");

            assertThatThrownBy(() -> commit(ledger, "full", 3_000_000))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessageContaining("full");

            pragma(database, "max_page_count = 1000000");
            assertThat(ledger.facts("gala", MINA, Set.of()).names("")).containsExactly("before");
            assertThat(ledger.reply("gala", MINA, "full")).isEmpty();
            assertThat(commit(ledger, "full", 3_000_000)).isEqualTo(new Result.Committed());
            assertThat(ledger.newest("gala", "win", 9)).hasSize(2);
        }
    }

    @Test
    void whenTooManyAreWaitingTheNextIsToldToComeBackAndTheOthersAreServed() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            CountDownLatch hold = new CountDownLatch(1);
            Thread holder = holdTheWriter(database, hold);
            List<CompletableFuture<Result>> waiting = Stream.generate(() -> "k")
                    .limit(Writer.WAITING)
                    .map(key -> offer(ledger, key))
                    .toList();

            CompletableFuture<Result> refused = offer(ledger, "one too many");
            hold.countDown();

            assertThatThrownBy(refused::join).cause().isInstanceOf(LedgerBusy.class);
            assertThat(waiting.getFirst().join()).isEqualTo(new Result.Committed());
            assertThat(waiting.get(1).join()).isInstanceOf(Result.Replayed.class);
            assertThat(holder).isNotNull();
        }
    }

    @Test
    void closingWritesWhatIsWaiting() {
        List<CompletableFuture<Result>> waiting = new ArrayList<>();
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            for (int n = 0; n < 2_000; n++) {
                waiting.add(offer(ledger, "k" + n));
            }
        }

        assertThat(waiting.stream().map(CompletableFuture::join)).allMatch(new Result.Committed()::equals);
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            assertThat(ledger.facts("gala", MINA, Set.of()).names("")).hasSize(2_000);
        }
    }

    @Test
    void aClosedDatabaseSaysSo() {
        EmbeddedDatabase database = new EmbeddedDatabase(folder);
        Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        database.close();

        assertThatThrownBy(() -> commit(ledger, "late", 1)).cause().hasMessageContaining("is closed");
        assertThatThrownBy(() -> ledger.newest("gala", "win", 1)).hasMessageContaining("is closed");
    }

    @Test
    void aContinuationThatBlocksDoesNotKeepOthersWaiting() {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, Thread::startVirtualThread);

            CompletableFuture<Result> both = offer(ledger, "first").thenApply(_ -> commit(ledger, "second", 1));

            assertThat(both.join()).isEqualTo(new Result.Committed());
        }
    }

    @Test
    void theLogStartsAnewWhileCommitsGoOn() throws IOException {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            for (int n = 0; n < 30; n++) {
                int from = n * 4_000;
                List<CompletableFuture<Result>> some = new ArrayList<>();
                for (int k = from; k < from + 4_000; k++) {
                    some.add(offer(ledger, "k" + k));
                }
                some.forEach(CompletableFuture::join);
            }

            assertThat(Files.size(folder.resolve("fanfare.db-wal"))).isLessThan(160L << 20);
            assertThat(Files.size(folder.resolve("fanfare.db"))).isGreaterThan(1L << 20);
        }
        assertThat(folder.resolve("fanfare.db-wal")).doesNotExist();
    }

    private static Thread holdTheWriter(EmbeddedDatabase database, CountDownLatch hold) {
        CountDownLatch held = new CountDownLatch(1);
        Thread holder = Thread.ofPlatform()
                .start(() -> database.writer().write(_ -> {
                    held.countDown();
                    return uninterrupted(hold);
                }));
        uninterrupted(held);
        return holder;
    }

    private static boolean uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pragma(EmbeddedDatabase database, String setting) {
        database.writer().write(connection -> {
            Connections.execute(connection, "PRAGMA " + setting);
            return true;
        });
    }

    private static Result commit(Ledger ledger, String key, int size) {
        return ledger.commit(commitOf(key, size)).toCompletableFuture().join();
    }

    private static CompletableFuture<Result> offer(Ledger ledger, String key) {
        return ledger.commit(commitOf(key, 1)).toCompletableFuture();
    }

    private static Commit commitOf(String key, int size) {
        List<Change> changes =
                List.of(new Change.MarkOnce(Key.visitor(key), ""), new Change.Append("win", Map.of("key", key)));
        return new Commit("gala", MINA, key, "spin", new byte[size], changes, Instant.EPOCH);
    }

    /// The other process: opens the folder it is given.
    static final class Opening {
        private Opening() {}

        public static void main(String[] arguments) {
            new EmbeddedDatabase(Path.of(arguments[0])).close();
        }
    }
}
