package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.Change;
import dev.fanfare.action.CodeFact;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Commit;
import dev.fanfare.action.Ledger.Entry;
import dev.fanfare.action.Ledger.Reply;
import dev.fanfare.action.Ledger.Result;
import dev.fanfare.visitor.VisitorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every ledger must do.
abstract class LedgerContract {
    static final VisitorId MINA = new VisitorId("mina-0123456789abcdef");
    static final VisitorId OMAR = new VisitorId("omar-0123456789abcdef");
    private static final Instant NOW = Instant.parse("2027-01-28T12:00:00.123Z");
    private static final Key WON = Key.visitor("draw/main/won");
    private static final Key TODAY = Key.visitor("draw/main/2027-01-28");
    private static final String MUGS = "stock/main/mug";

    abstract Ledger ledger();

    /// The same ledger after the program was stopped and started.
    abstract Ledger restarted();

    /// Adds codes to a list of the campaign "gala".
    abstract void addCodes(String list, List<String> codes);

    @Test
    void aCodeOfAListIsTakenOnce() {
        addCodes("welcome", List.of("A1", "B2", "C3"));

        assertThat(commit(MINA, "k1", new Change.TakeCode("welcome", "B2"))).isEqualTo(new Result.Committed());
        assertThat(commit(OMAR, "k1", new Change.TakeCode("welcome", "B2")))
                .isEqualTo(new Result.Lost(new Change.TakeCode("welcome", "B2")));
        assertThat(held("welcome")).isEqualTo(3);
        assertThat(takenOf("welcome")).isEqualTo(1);
        assertThat(left("welcome")).containsExactlyInAnyOrder("A1", "C3");
    }

    @Test
    void aCodeThatIsInNoListCannotBeTaken() {
        addCodes("welcome", List.of("A1"));

        assertThat(commit(MINA, "k1", new Change.TakeCode("welcome", "Z9"))).isInstanceOf(Result.Lost.class);
        assertThat(commit(MINA, "k2", new Change.TakeCode("other", "A1"))).isInstanceOf(Result.Lost.class);
        assertThat(held("other")).isZero();
        assertThat(left("other")).isEmpty();
    }

    @Test
    void aLostCommitTakesNoCode() {
        addCodes("welcome", List.of("A1"));
        commit(OMAR, "k1", claimOf(1));

        commit(MINA, "k1", new Change.TakeCode("welcome", "A1"), claimOf(1));

        assertThat(takenOf("welcome")).isZero();
        assertThat(left("welcome")).containsExactly("A1");
        assertThat(commit(MINA, "k2", new Change.TakeCode("welcome", "A1"))).isEqualTo(new Result.Committed());
        assertThat(left("welcome")).isEmpty();
    }

    @Test
    void oneCommitCannotTakeACodeTwice() {
        addCodes("welcome", List.of("A1", "B2"));
        Change.TakeCode first = new Change.TakeCode("welcome", "A1");

        assertThat(commit(MINA, "k1", first, first)).isEqualTo(new Result.Lost(first));
        assertThat(commit(MINA, "k2", first, new Change.TakeCode("welcome", "B2")))
                .isEqualTo(new Result.Committed());
    }

    @Test
    void sixtyFourAtOnceTakeEveryCodeOnceAndNoneTwice() throws InterruptedException {
        List<String> codes = IntStream.range(0, 100).mapToObj(n -> "CODE-" + n).toList();
        addCodes("welcome", codes);

        Crowd<Result> crowd = Crowd.of(
                64,
                20,
                (who, n) -> commit(
                        new VisitorId("visitor-%04d-%06d".formatted(who, n)),
                        "k",
                        new Change.TakeCode("welcome", "CODE-" + (who + n) % 100)));

        assertThat(crowd.results().filter(Result.Committed.class::isInstance))
                .hasSize((int) takenOf("welcome"))
                .hasSizeLessThanOrEqualTo(100);
        assertThat(left("welcome")).hasSize(100 - (int) takenOf("welcome"));
    }

    @Test
    void codesAreStillTakenAfterARestart() {
        addCodes("welcome", List.of("A1", "B2"));
        commit(MINA, "k1", new Change.TakeCode("welcome", "A1"));

        Ledger ledger = restarted();

        String asked = new CodeFact.Left("welcome", 0).name();
        assertThat(ledger.facts("gala", OMAR, Set.of(asked)).mark(Key.shared(asked)))
                .contains("B2");
    }

    private long held(String list) {
        CodeFact fact = new CodeFact.Held(list);
        return ledger().facts("gala", MINA, Set.of(fact.name())).count(fact.key());
    }

    private long takenOf(String list) {
        CodeFact fact = new CodeFact.Taken(list);
        return ledger().facts("gala", MINA, Set.of(fact.name())).count(fact.key());
    }

    /// Which codes luck may find.
    private Set<String> left(String list) {
        SplittableRandom luck = new SplittableRandom(7);
        return IntStream.range(0, 2_000)
                .mapToObj(_ -> new CodeFact.Left(list, luck.nextLong()))
                .flatMap(fact -> ledger().facts("gala", MINA, Set.of(fact.name())).mark(fact.key()).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void aTallyCountsWhatWasWrittenSince() {
        ledger().commit(entryAt(MINA, "k1", NOW.minusSeconds(1)))
                .toCompletableFuture()
                .join();
        ledger().commit(entryAt(MINA, "k2", NOW)).toCompletableFuture().join();
        ledger().commit(entryAt(MINA, "k3", NOW.plusSeconds(1)))
                .toCompletableFuture()
                .join();
        ledger().commit(entryAt(OMAR, "k1", NOW.plusSeconds(2)))
                .toCompletableFuture()
                .join();

        assertThat(ledger().tally("gala", NOW)).isEqualTo(new Ledger.Tally(2, Map.of("win", 3L)));
        assertThat(ledger().tally("gala", NOW.plusSeconds(3))).isEqualTo(new Ledger.Tally(0, Map.of()));
        assertThat(ledger().tally("launch", NOW)).isEqualTo(new Ledger.Tally(0, Map.of()));
    }

    private static Commit entryAt(VisitorId visitor, String key, Instant at) {
        return new Commit(
                "gala", visitor, key, "f", new byte[0], List.of(new Change.Append("win", Map.of("prize", "mug"))), at);
    }

    @Test
    void aVisitorNobodyKnowsHasNoFacts() {
        Facts facts = ledger().facts("gala", MINA, Set.of(MUGS));

        assertThat(facts.mark(WON)).isEmpty();
        assertThat(facts.count(TODAY)).isZero();
        assertThat(facts.count(Key.shared(MUGS))).isZero();
        assertThat(facts.names("")).isEmpty();
    }

    @Test
    void whatWasCommittedIsReadBack() {
        Result result = commit(MINA, "k1", new Change.MarkOnce(WON, "mug"), countTo(3), claimOf(10));

        Facts facts = ledger().facts("gala", MINA, Set.of(MUGS));
        assertThat(result).isEqualTo(new Result.Committed());
        assertThat(facts.mark(WON)).contains("mug");
        assertThat(facts.count(TODAY)).isEqualTo(1);
        assertThat(facts.count(Key.shared(MUGS))).isEqualTo(1);
    }

    @Test
    void factsBelongToOneVisitorOfOneCampaign() {
        commit(MINA, "k1", new Change.MarkOnce(WON, "mug"), claimOf(10));

        assertThat(ledger().facts("gala", OMAR, Set.of()).mark(WON)).isEmpty();
        assertThat(ledger().facts("launch", MINA, Set.of(MUGS)).mark(WON)).isEmpty();
        assertThat(ledger().facts("launch", MINA, Set.of(MUGS)).count(Key.shared(MUGS)))
                .isZero();
        assertThat(ledger().facts("gala", OMAR, Set.of(MUGS)).count(Key.shared(MUGS)))
                .isEqualTo(1);
    }

    @Test
    void aSharedFactCanBeMarkedForEverybody() {
        Change taken = new Change.MarkOnce(Key.shared("unique/lead/138"), MINA.value());

        commit(MINA, "k1", taken);
        Result second = commit(OMAR, "k1", taken);

        assertThat(second).isEqualTo(new Result.Lost(taken));
        assertThat(ledger().facts("gala", OMAR, Set.of("unique/lead/138")).mark(Key.shared("unique/lead/138")))
                .contains(MINA.value());
    }

    @Test
    void aSharedFactThatWasNotAskedForIsAMistakeOfTheProgram() {
        Facts facts = ledger().facts("gala", MINA, Set.of());

        assertThat(facts.knows(Key.shared(MUGS))).isFalse();
        assertThat(facts.knows(TODAY)).isTrue();
        assertThat(ledger().facts("gala", MINA, Set.of(MUGS)).knows(Key.shared(MUGS)))
                .isTrue();
        assertThatThrownBy(() -> facts.count(Key.shared(MUGS))).hasMessageContaining(MUGS);
    }

    @Test
    void namesAreTheVisitorsOwnByPrefixInOrder() {
        commit(MINA, "k1", mark("quiz/2"), mark("quiz/10"), mark("quiy"), mark("quiz0"), claimOf(3));

        Facts facts = ledger().facts("gala", MINA, Set.of(MUGS));

        assertThat(facts.names("quiz/")).containsExactly("quiz/10", "quiz/2");
        assertThat(facts.names("")).containsExactly("quiy", "quiz/10", "quiz/2", "quiz0");
    }

    @Test
    void aMarkIsMadeOnce() {
        commit(MINA, "k1", new Change.MarkOnce(WON, "mug"));

        Result second = commit(MINA, "k2", new Change.MarkOnce(WON, "car"));

        assertThat(second).isEqualTo(new Result.Lost(new Change.MarkOnce(WON, "car")));
        assertThat(ledger().facts("gala", MINA, Set.of()).mark(WON)).contains("mug");
    }

    @Test
    void aCountStopsAtItsLimit() {
        commit(MINA, "k1", countTo(2));
        commit(MINA, "k2", countTo(2));

        Result third = commit(MINA, "k3", countTo(2));

        assertThat(third).isEqualTo(new Result.Lost(countTo(2)));
        assertThat(ledger().facts("gala", MINA, Set.of()).count(TODAY)).isEqualTo(2);
    }

    @Test
    void oneCommitMayClaimTwice() {
        Result two = commit(MINA, "k1", claimOf(3), claimOf(3));
        Result twoMore = commit(OMAR, "k1", claimOf(3), claimOf(3));

        assertThat(two).isEqualTo(new Result.Committed());
        assertThat(twoMore).isEqualTo(new Result.Lost(claimOf(3)));
        assertThat(ledger().facts("gala", OMAR, Set.of(MUGS)).count(Key.shared(MUGS)))
                .isEqualTo(2);
    }

    @Test
    void aStockOfNoneCannotBeClaimed() {
        assertThat(commit(MINA, "k1", claimOf(0))).isEqualTo(new Result.Lost(claimOf(0)));
    }

    @Test
    void aLostCommitLeavesNothingBehind() {
        commit(OMAR, "k1", claimOf(1));

        Result lost = commit(MINA, "k1", mark("a"), countTo(9), win("mug"), claimOf(1));

        assertThat(lost).isEqualTo(new Result.Lost(claimOf(1)));
        assertThat(ledger().facts("gala", MINA, Set.of()).names("")).isEmpty();
        assertThat(ledger().newest("gala", "win", 9)).isEmpty();
        assertThat(ledger().reply("gala", MINA, "k1")).isEmpty();
    }

    @Test
    void whoLostSeesWhyAndMayDecideAnewUnderTheSameKey() {
        commit(OMAR, "k1", claimOf(1));
        commit(MINA, "k1", claimOf(1));

        assertThat(ledger().facts("gala", MINA, Set.of(MUGS)).count(Key.shared(MUGS)))
                .isEqualTo(1);
        assertThat(commit(MINA, "k1", countTo(1))).isEqualTo(new Result.Committed());
    }

    @Test
    void aKeyUsedAgainGetsTheSameBytesAndChangesNothing() {
        commit(commitOf(MINA, "k1", "first", List.of(countTo(9), win("mug"))));

        Result again = commit(commitOf(MINA, "k1", "second", List.of(countTo(9), win("mug"))));

        assertThat(body(again)).isEqualTo("first");
        assertThat(ledger().facts("gala", MINA, Set.of()).count(TODAY)).isEqualTo(1);
        assertThat(ledger().newest("gala", "win", 9)).hasSize(1);
    }

    @Test
    void aKeyUsedAgainIsReplayedEvenWhenItsChangesAreNoLongerPossible() {
        commit(commitOf(MINA, "k1", "first", List.of(claimOf(1))));

        Result again = commit(commitOf(MINA, "k1", "second", List.of(claimOf(1))));

        assertThat(body(again)).isEqualTo("first");
    }

    @Test
    void aKeyUsedForAnotherRequestTellsOfTheFirst() {
        commit(new Commit("gala", MINA, "k1", "w1.spin", bytes("win"), List.of(), NOW));

        Result other = commit(new Commit("gala", MINA, "k1", "f1.submit", bytes("saved"), List.of(), NOW));

        assertThat(((Result.Replayed) other).reply().fingerprint()).isEqualTo("w1.spin");
        assertThat(body(other)).isEqualTo("win");
    }

    @Test
    void aKeyIsTheVisitorsOwn() {
        commit(commitOf(MINA, "k1", "mina", List.of()));

        assertThat(ledger().reply("gala", OMAR, "k1")).isEmpty();
        assertThat(ledger().reply("launch", MINA, "k1")).isEmpty();
        assertThat(commit(commitOf(OMAR, "k1", "omar", List.of()))).isEqualTo(new Result.Committed());
    }

    @Test
    void aReplyIsReadBackByteForByte() {
        commit(commitOf(MINA, "k1", "{\"outcome\":\"赢\"}", List.of()));

        Reply reply = ledger().reply("gala", MINA, "k1").orElseThrow();

        assertThat(reply.body()).isEqualTo(bytes("{\"outcome\":\"赢\"}"));
        assertThat(reply.fingerprint()).isEqualTo("w1.spin");
    }

    @Test
    void entriesKeepTheirOrderAndWhatTheySay() {
        commit(MINA, "k1", win("mug"), new Change.Append("lead", Map.of("name", "Mina")));
        commit(OMAR, "k1", new Change.Append("win", Map.of("prize", "大奖", "odds", 0.5, "n", 3, "tags", List.of("a"))));

        List<Entry> newest = ledger().newest("gala", "win", 5);

        assertThat(newest).extracting(Entry::visitor).containsExactly(OMAR, MINA);
        assertThat(newest.getFirst().data())
                .isEqualTo(Map.of("prize", "大奖", "odds", 0.5, "n", 3, "tags", List.of("a")));
        assertThat(newest.getFirst().at()).isEqualTo(NOW);
        assertThat(newest.getFirst().kind()).isEqualTo("win");
        assertThat(newest.getFirst().number()).isGreaterThan(newest.getLast().number());
        assertThat(ledger().newest("gala", "win", 1)).isEqualTo(newest.subList(0, 1));
        assertThat(ledger().newest("launch", "win", 5)).isEmpty();
    }

    @Test
    void everyEntryIsVisitedOldestFirstWhileOthersRead() {
        IntStream.range(0, 1_234).forEach(n -> offer(commitOf(MINA, "k" + n, "", List.of(win("mug" + n)))));
        commit(OMAR, "last", win("mug1234"));
        List<Object> prizes = new ArrayList<>();

        ledger().each("gala", "win", entry -> {
            ledger().newest("gala", "win", 1);
            prizes.add(entry.data().get("prize"));
        });

        assertThat(prizes)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_235).mapToObj(n -> "mug" + n).toList());
    }

    @Test
    void allOfItIsThereAfterARestart() {
        commit(commitOf(MINA, "k1", "won", List.of(new Change.MarkOnce(WON, "mug"), claimOf(2), win("mug"))));

        Ledger ledger = restarted();

        Facts facts = ledger.facts("gala", MINA, Set.of(MUGS));
        assertThat(facts.mark(WON)).contains("mug");
        assertThat(facts.count(Key.shared(MUGS))).isEqualTo(1);
        assertThat(ledger.newest("gala", "win", 2)).hasSize(1);
        assertThat(ledger.reply("gala", MINA, "k1").orElseThrow().body()).isEqualTo(bytes("won"));
    }

    @Test
    void sixtyFourAtOnceClaimNoMoreThanThereIs() throws InterruptedException {
        Crowd<Result> crowd = Crowd.of(
                64,
                50,
                (who, n) ->
                        commit(new VisitorId("visitor-%04d-%06d".formatted(who, n)), "k", claimOf(100), win("mug")));

        assertThat(crowd.results().filter(Result.Committed.class::isInstance)).hasSize(100);
        assertThat(crowd.results().filter(Result.Lost.class::isInstance)).hasSize(3_100);
        assertThat(ledger().newest("gala", "win", 9_999)).hasSize(100);
        assertThat(ledger().facts("gala", MINA, Set.of(MUGS)).count(Key.shared(MUGS)))
                .isEqualTo(100);
    }

    @Test
    void sixtyFourAtOnceUnderOneKeyAreAnsweredTheSame() throws InterruptedException {
        Crowd<String> crowd = Crowd.of(64, 5, (who, n) -> {
            String own = who + "/" + n;
            Result result = commit(commitOf(MINA, "k" + n, own, List.of(countTo(9))));
            return n + "=" + (result instanceof Result.Committed ? own : body(result));
        });

        assertThat(crowd.results().distinct()).hasSize(5);
        assertThat(ledger().facts("gala", MINA, Set.of()).count(TODAY)).isEqualTo(5);
    }

    final Result commit(Commit commit) {
        return ledger().commit(commit).toCompletableFuture().join();
    }

    private void offer(Commit commit) {
        ledger().commit(commit);
    }

    private Result commit(VisitorId visitor, String key, Change... changes) {
        return commit(commitOf(visitor, key, "", List.of(changes)));
    }

    static Commit commitOf(VisitorId visitor, String key, String reply, List<Change> changes) {
        return new Commit("gala", visitor, key, "w1.spin", bytes(reply), changes, NOW);
    }

    private static Change mark(String name) {
        return new Change.MarkOnce(Key.visitor(name), "");
    }

    private static Change countTo(long limit) {
        return new Change.CountUpTo(TODAY, limit);
    }

    private static Change claimOf(long limit) {
        return new Change.Claim(MUGS, limit);
    }

    private static Change win(String prize) {
        return new Change.Append("win", Map.of("prize", prize));
    }

    private static String body(Result result) {
        return new String(((Result.Replayed) result).reply().body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
