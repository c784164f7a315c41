package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.ActionRunner.Answer;
import dev.fanfare.action.ActionRunner.Request;
import dev.fanfare.action.CodeLists;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.checkin.CheckinMark;
import dev.fanfare.action.coupon.CouponTake;
import dev.fanfare.action.poll.PollVote;
import dev.fanfare.campaign.Campaign.Window;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Tell;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.page.Step;
import dev.fanfare.store.embedded.EmbeddedCodeLists;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everybody at once, on the ledger that visitors use.
class RushForCodesAndVotesTest {
    private static final int PEOPLE = 40;
    private static final int TIMES = 15;
    private static final LocalizedText TITLE = new LocalizedText("A title", Map.of());

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private Ledger ledger;
    private ActionRunner runner;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(folder);
        ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        InstantSource clock = InstantSource.fixed(Instant.parse("2027-01-28T12:00:00Z"));
        runner = new ActionRunner(
                List.of(new PollVote(), new CouponTake(), new CheckinMark()),
                ledger,
                clock,
                RandomGenerator::getDefault);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aListIsHandedOutToTheLastCodeAndNoCodeTwice() throws InterruptedException {
        List<String> codes = IntStream.range(0, 400).mapToObj(n -> "CODE-" + n).toList();
        Resources resources = coupon(Codes.Listed.of(codes), 0);

        Crowd<JsonNode> crowd =
                Crowd.of(PEOPLE, TIMES, (who, n) -> answer(who, "k" + n, resources, "coupon.take", "coupon", Map.of()));

        assertThat(taken(crowd)).hasSize(400).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(crowd.results().filter(reply -> outcome(reply).equals("empty")))
                .hasSize(PEOPLE * TIMES - 400);
    }

    @Test
    void aFileOfCodesIsHandedOutToTheLastCodeAndNoCodeTwice() throws InterruptedException {
        List<String> codes = IntStream.range(0, 400).mapToObj(n -> "CODE-" + n).toList();
        CodeLists lists = new EmbeddedCodeLists(database);
        lists.add("gala", "file", codes);
        Resources resources = coupon(new Codes.Stored("file"), 0);

        Crowd<JsonNode> crowd =
                Crowd.of(PEOPLE, TIMES, (who, n) -> answer(who, "k" + n, resources, "coupon.take", "coupon", Map.of()));

        assertThat(taken(crowd)).hasSize(400).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(crowd.results().filter(reply -> outcome(reply).equals("empty")))
                .hasSize(PEOPLE * TIMES - 400);
        assertThat(lists.count("gala", "file")).isEqualTo(new CodeLists.Count(400, 400));
    }

    @Test
    void codesThatAreAddedLaterAreHandedOut() throws InterruptedException {
        CodeLists lists = new EmbeddedCodeLists(database);
        lists.add("gala", "file", List.of("A1"));
        Resources resources = coupon(new Codes.Stored("file"), 0);

        assertThat(outcome(answer(0, "k1", resources, "coupon.take", "coupon", Map.of())))
                .isEqualTo("taken");
        assertThat(outcome(answer(1, "k1", resources, "coupon.take", "coupon", Map.of())))
                .isEqualTo("empty");
        assertThat(lists.add("gala", "file", List.of("A1", "B2", "B2"))).isEqualTo(new CodeLists.Added(1, 2, 0));
        JsonNode third = answer(1, "k2", resources, "coupon.take", "coupon", Map.of());

        assertThat(third.path("data").path("code").asText()).isEqualTo("B2");
    }

    @Test
    void whatNobodyTookCanBeRemoved() throws InterruptedException {
        CodeLists lists = new EmbeddedCodeLists(database);
        lists.add(
                "gala", "file", IntStream.range(0, 6_000).mapToObj(n -> "C" + n).toList());
        Resources resources = coupon(new Codes.Stored("file"), 0);
        answer(0, "k1", resources, "coupon.take", "coupon", Map.of());

        assertThat(lists.removeUntaken("gala", "file")).isEqualTo(5_999);

        assertThat(lists.count("gala", "file")).isEqualTo(new CodeLists.Count(1, 1));
        assertThat(lists.untaken("gala", "file", 9)).isEmpty();
        assertThat(outcome(answer(1, "k1", resources, "coupon.take", "coupon", Map.of())))
                .isEqualTo("empty");
    }

    @Test
    void aPatternIsNeverOversoldAndNoCodeIsMadeTwice() throws InterruptedException {
        Resources resources = coupon(new Codes.MadeUp("GALA-******", 300), 0);

        Crowd<JsonNode> crowd =
                Crowd.of(PEOPLE, TIMES, (who, n) -> answer(who, "k" + n, resources, "coupon.take", "coupon", Map.of()));

        assertThat(taken(crowd)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void aVisitorWhoSendsManyAtOnceGetsNoMoreThanTheirShare() throws InterruptedException {
        Resources resources = coupon(new Codes.MadeUp("GALA-******", 300), 2);

        Crowd<JsonNode> crowd =
                Crowd.of(PEOPLE, 1, (who, n) -> answer(0, "k" + who, resources, "coupon.take", "coupon", Map.of()));

        assertThat(taken(crowd)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theSameKeyGivesTheSameCode() {
        Resources resources = coupon(new Codes.MadeUp("GALA-******", 300), 0);

        JsonNode first = answer(0, "same", resources, "coupon.take", "coupon", Map.of());
        JsonNode second = answer(0, "same", resources, "coupon.take", "coupon", Map.of());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void everyVoteOfACrowdIsCountedAndNobodysTwice() throws InterruptedException {
        Poll poll = new Poll(
                "song",
                TITLE,
                List.of(new Option("a", TITLE, ""), new Option("b", TITLE, "")),
                1,
                false,
                Tell.VOTED,
                Window.ALWAYS,
                List.of());
        Resources resources = new Resources(Map.of(), Map.of(), Map.of(), Map.of("song", poll), Map.of(), Map.of());

        Crowd<JsonNode> crowd = Crowd.of(
                PEOPLE,
                3,
                (who, n) -> answer(
                        who, "k" + n, resources, "poll.vote", "poll", Map.of("choice", who % 4 == 0 ? "a" : "b")));

        assertThat(crowd.results().filter(reply -> outcome(reply).equals("voted")))
                .hasSize(PEOPLE);
        assertThat(count("poll/song/votes")).isEqualTo(PEOPLE);
        assertThat(count("poll/song/o/a")).isEqualTo(PEOPLE / 4);
        assertThat(count("poll/song/o/b")).isEqualTo(PEOPLE - PEOPLE / 4);
    }

    @Test
    void aDayIsMarkedOnceHoweverOftenItIsSent() throws InterruptedException {
        Checkin week = new Checkin("week", 7, List.of(), Window.ALWAYS, List.of());
        Resources resources = new Resources(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of("week", week));

        Crowd<JsonNode> crowd =
                Crowd.of(PEOPLE, 1, (who, n) -> answer(0, "k" + who, resources, "checkin.mark", "checkin", Map.of()));

        assertThat(crowd.results().filter(reply -> outcome(reply).equals("marked")))
                .hasSize(1);
        assertThat(crowd.results().filter(reply -> outcome(reply).equals("already")))
                .hasSize(PEOPLE - 1);
    }

    private JsonNode answer(
            int who, String key, Resources resources, String action, String kind, Map<String, Object> input) {
        String name = switch (kind) {
            case "poll" -> "song";
            case "checkin" -> "week";
            default -> "welcome";
        };
        Request request = new Request(
                "gala",
                new VisitorId("visitor-%016d".formatted(who)),
                List.of("en"),
                new Step.Run(action, Map.of(kind, name), Map.of(), List.of()),
                input,
                resources,
                ZoneOffset.UTC,
                key,
                "n1.press");
        Answer answer = runner.run(request).toCompletableFuture().join();
        byte[] body = ((Answer.Answered) answer).body();
        return Json.read(new String(body, StandardCharsets.UTF_8));
    }

    private long count(String name) {
        return ledger.facts("gala", new VisitorId("visitor-0000000000000000"), Set.of(name))
                .count(Key.shared(name));
    }

    private static List<String> taken(Crowd<JsonNode> crowd) {
        return crowd.results()
                .filter(reply -> outcome(reply).equals("taken"))
                .map(reply -> reply.path("data").path("code").asText())
                .toList();
    }

    private static String outcome(JsonNode reply) {
        return reply.path("outcome").asText();
    }

    private static Resources coupon(Codes codes, int perVisitor) {
        Coupon coupon = new Coupon("welcome", TITLE, codes, perVisitor, Window.ALWAYS, List.of());
        return new Resources(Map.of(), Map.of(), Map.of(), Map.of(), Map.of("welcome", coupon), Map.of());
    }
}
