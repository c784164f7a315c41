package dev.fanfare.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Change;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.visitor.VisitorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackupTest {
    private static final String STOCK = "stock/main/mug";

    @TempDir
    Path folder;

    @Test
    void aBackupTakenWhileACrowdDrawsHoldsEveryDrawAcknowledgedBeforeAndNoneByHalves() throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Path file = folder.resolve("backup.zip");
        Set<String> before;
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder.resolve("data"))) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            AtomicBoolean going = new AtomicBoolean(true);
            CountDownLatch many = new CountDownLatch(2_000);
            List<Thread> crowd = IntStream.range(0, 8)
                    .mapToObj(who -> Thread.ofPlatform().start(() -> {
                        for (int n = 0; going.get(); n++) {
                            acknowledged.add(draw(ledger, who, n));
                            many.countDown();
                        }
                    }))
                    .toList();
            many.await();
            before = new HashSet<>(acknowledged);

            new EmbeddedBackup(folder.resolve("data")).write(file);

            going.set(false);
            for (Thread one : crowd) {
                one.join();
            }
        }
        new EmbeddedBackup(folder.resolve("restored")).restore(file);

        try (EmbeddedDatabase restored = new EmbeddedDatabase(folder.resolve("restored"))) {
            Ledger ledger = new EmbeddedLedger(restored, ForkJoinPool.commonPool());
            Set<String> won = new HashSet<>();
            ledger.each("gala", "win", entry -> won.add(entry.visitor().value()));
            assertThat(won).containsAll(before);
            assertThat(acknowledged).containsAll(won);
            assertThat(claimed(ledger)).isEqualTo(won.size());
            assertThat(won)
                    .allSatisfy(visitor -> assertThat(ledger.reply("gala", new VisitorId(visitor), "key"))
                            .isPresent());
        }
    }

    @Test
    void theSecretsComeAlongForTheirOwnerOnly() throws IOException {
        Path data = folder.resolve("data");
        new EmbeddedDatabase(data).close();
        Files.writeString(data.resolve("visitor.key"), "a secret");

        new EmbeddedBackup(data).write(folder.resolve("backup.zip"));
        new EmbeddedBackup(folder.resolve("restored")).restore(folder.resolve("backup.zip"));

        Path key = folder.resolve("restored/visitor.key");
        assertThat(key).hasContent("a secret");
        assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(folder.resolve("backup.zip"))).hasSize(2);
    }

    @Test
    void aBackupIsTakenWhilePicturesComeAndGo() throws InterruptedException {
        Path data = folder.resolve("data");
        new EmbeddedDatabase(data).close();
        MediaFolder media = new MediaFolder(data);
        String stays = "a".repeat(32);
        String comesAndGoes = "b".repeat(32);
        media.put(stays, Map.of("320.webp", new byte[] {1, 2, 3}));
        AtomicBoolean going = new AtomicBoolean(true);
        Thread editor = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                media.put(comesAndGoes, Map.of("320.webp", new byte[] {4}, "320.jpg", new byte[] {5}));
                media.remove(comesAndGoes);
            }
        });

        try {
            for (int n = 0; n < 200; n++) {
                new EmbeddedBackup(data).write(folder.resolve("backup.zip"));
            }
        } finally {
            going.set(false);
            editor.join();
        }
        new EmbeddedBackup(folder.resolve("restored")).restore(folder.resolve("backup.zip"));

        assertThat(new MediaFolder(folder.resolve("restored")).file(stays, "320.webp"))
                .hasValueSatisfying(file -> assertThat(file).hasBinaryContent(new byte[] {1, 2, 3}));
    }

    @Test
    void aFolderThatHoldsADatabaseIsLeftAsItIs() {
        Path data = folder.resolve("data");
        new EmbeddedDatabase(data).close();
        EmbeddedBackup backup = new EmbeddedBackup(data);
        backup.write(folder.resolve("backup.zip"));

        assertThatThrownBy(() -> backup.restore(folder.resolve("backup.zip")))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("holds a database already");
    }

    @Test
    void aFileThatIsNoBackupLeavesNothingBehind() throws IOException {
        Path junk = Files.writeString(folder.resolve("junk.zip"), "not a backup");
        EmbeddedBackup backup = new EmbeddedBackup(folder.resolve("restored"));

        assertThatThrownBy(() -> backup.restore(junk)).isInstanceOf(BackupFailed.class);

        assertThat(folder.resolve("restored")).isEmptyDirectory();
    }

    @Test
    void anArchiveCannotWriteOutsideTheFolder() throws IOException {
        Path evil = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            zip.putNextEntry(new ZipEntry("../outside"));
            zip.write(1);
        }
        EmbeddedBackup backup = new EmbeddedBackup(folder.resolve("restored"));

        assertThatThrownBy(() -> backup.restore(evil)).isInstanceOf(BackupFailed.class);

        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void aFolderWithoutADatabaseIsNotBackedUp() {
        assertThatThrownBy(() -> new EmbeddedBackup(folder).write(folder.resolve("backup.zip")))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("is it a data folder?");
    }

    private static String draw(Ledger ledger, int who, int n) {
        VisitorId visitor = new VisitorId("visitor-%03d-%010d".formatted(who, n));
        List<Change> changes = List.of(
                new Change.Claim(STOCK, Long.MAX_VALUE),
                new Change.MarkOnce(Key.visitor("won"), "mug"),
                new Change.Append("win", Map.of("prize", "mug")));
        ledger.commit(new Ledger.Commit(
                        "gala", visitor, "key", "fingerprint", new byte[] {'{', '}'}, changes, Instant.EPOCH))
                .toCompletableFuture()
                .join();
        return visitor.value();
    }

    private static long claimed(Ledger ledger) {
        return ledger.facts("gala", new VisitorId("visitor-nobody-000000"), Set.of(STOCK))
                .count(Key.shared(STOCK));
    }
}
