package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is killed in the middle of its draws, again and again on the same folder.
final class LedgerCrashTest {
    private static final int ROUNDS = 20;
    private static final int STOCK = 3_000;
    private static final int MOST_DRAWS_A_ROUND = 1_000;

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final Set<String> won = new HashSet<>();
    private final Set<String> lost = new HashSet<>();

    @Test
    void twentyKillsLoseNoAcknowledgedWinAndMakeNoneTooMany() throws IOException, InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            drawUntilKilled(round);

            checkTheBooks(round);
        }
        assertThat(won).as("acknowledged wins").isNotEmpty().hasSizeLessThanOrEqualTo(STOCK);
    }

    private void drawUntilKilled(int round) throws IOException, InterruptedException {
        int draws = 1 + random.nextInt(MOST_DRAWS_A_ROUND);
        Process process = start(round);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int n = 0; n < draws; n++) {
                acknowledge(output.readLine());
            }
            // By its handle: to destroy a Process closes its output, which holds the last draws.
            process.toHandle().destroyForcibly();
            output.lines().forEach(this::acknowledge);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// The last line may have been cut off in the middle; then nobody has read it.
    private void acknowledge(String line) {
        assertThat(line)
                .as("a line of the process, which should still be drawing")
                .isNotNull();
        String[] words = line.split(" ", -1);
        if (words.length == 2 && words[1].matches("v-\\d{3}-\\d{3}-\\d{10}")) {
            (words[0].equals(CrashingDraws.WIN) ? won : lost).add(words[1]);
        }
    }

    private void checkTheBooks(int round) {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            Ledger ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
            Set<String> wins = visitors(ledger, CrashingDraws.WIN);
            Set<String> losses = visitors(ledger, CrashingDraws.LOSS);

            assertThat(wins).as("wins in the books").containsAll(won).hasSizeLessThanOrEqualTo(STOCK);
            assertThat(losses).as("losses in the books").containsAll(lost);
            assertThat(wins).as("as many wins as claims").hasSize((int) claims(ledger));
            wins.stream()
                    .filter(visitor -> visitor.startsWith("v-%03d-".formatted(round)))
                    .forEach(visitor -> assertWhole(ledger, visitor));
        }
    }

    /// A win is a mark, an entry and a reply, or nothing of it.
    private static void assertWhole(Ledger ledger, String visitor) {
        VisitorId id = new VisitorId(visitor);

        assertThat(ledger.facts("gala", id, Set.of()).mark(Key.visitor("won"))).contains("mug");
        assertThat(ledger.reply("gala", id, "key").orElseThrow().body())
                .asString()
                .isEqualTo(CrashingDraws.WIN);
    }

    private static long claims(Ledger ledger) {
        VisitorId anybody = new VisitorId("anybody-0123456789");
        Facts facts = ledger.facts("gala", anybody, Set.of(CrashingDraws.STOCK));
        return facts.count(Key.shared(CrashingDraws.STOCK));
    }

    private static Set<String> visitors(Ledger ledger, String kind) {
        Set<String> visitors = new HashSet<>();
        ledger.each(
                "gala",
                kind,
                entry -> assertThat(visitors.add(entry.visitor().value()))
                        .as("one entry of a visitor")
                        .isTrue());
        return visitors;
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingDraws.class.getName(),
                        folder.toString(),
                        Integer.toString(round),
                        Integer.toString(STOCK)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
