package dev.fanfare.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.action.ActionRunner.Answer;
import dev.fanfare.action.ActionRunner.Request;
import dev.fanfare.action.draw.DrawEnter;
import dev.fanfare.action.lead.LeadSubmit;
import dev.fanfare.action.quiz.QuizAnswer;
import dev.fanfare.action.quiz.QuizFinish;
import dev.fanfare.action.quiz.QuizStart;
import dev.fanfare.action.register.VisitorRegister;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.campaign.Resources.Mode;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.page.Step;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.visitor.VisitorId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionRunnerTest {
    private static final Form JOIN = new Form(
            "join",
            List.of(
                    new Field("name", FieldType.NAME, LocalizedText.EMPTY, true, 20, List.of()),
                    new Field("phone", FieldType.PHONE, LocalizedText.EMPTY, false, 20, List.of())),
            List.of("phone"));

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private Ledger ledger;
    private ActionRunner runner;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabase(folder);
        ledger = new EmbeddedLedger(database, ForkJoinPool.commonPool());
        runner = runner(List.of(
                new DrawEnter(),
                new LeadSubmit(),
                new QuizStart(),
                new QuizAnswer(),
                new QuizFinish(),
                new VisitorRegister()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDrawIsAnsweredWithItsOutcomeAndData() {
        assertThat(body(run(draw(CallOf.MINA, "k1", 100, 1))))
                .isEqualTo(
                        "{\"outcome\":\"win\",\"data\":{\"drawn\":\"prize:mug\",\"prize\":{\"id\":\"mug\",\"title\":\"Mug\",\"image\":\"\"},"
                                + "\"drawsLeft\":0}}");
    }

    @Test
    void theSameKeyGetsTheSameBytesAndChangesNothingMore() {
        Answer.Answered first = (Answer.Answered) run(draw(CallOf.MINA, "k1", 100, 1));

        Answer.Answered again = (Answer.Answered) run(draw(CallOf.MINA, "k1", 100, 1));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.replayed()).isTrue();
        assertThat(ledger.newest("gala", "win", 10)).hasSize(1);
    }

    @Test
    void aRefusalIsKeptUnderItsKeyToo() {
        run(draw(CallOf.MINA, "k1", 100, 1));
        run(draw(CallOf.MINA, "k2", 100, 1));

        Answer.Answered again = (Answer.Answered) run(draw(CallOf.MINA, "k2", 100, 9));

        assertThat(body(again)).isEqualTo("{\"outcome\":\"limit\",\"data\":{}}");
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void aKeyUsedForAnotherInputIsFoundOut() {
        run(join(CallOf.MINA, "k1", Map.of("name", "Mina")));

        assertThat(run(join(CallOf.MINA, "k1", Map.of("name", "Nina")))).isEqualTo(new Answer.KeyReused());
    }

    @Test
    void theOrderOfMembersDoesNotMakeAnotherRequest() {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("name", "Mina"));
        one.put("phone", "13800138000");
        Map<String, Object> other = new LinkedHashMap<>(Map.of("phone", "13800138000"));
        other.put("name", "Mina");
        run(join(CallOf.MINA, "k1", one));

        assertThat(run(join(CallOf.MINA, "k1", other))).isInstanceOf(Answer.Answered.class);
    }

    @Test
    void invalidInputLeavesItsKeyFree() {
        assertThat(run(join(CallOf.MINA, "k1", Map.of()))).isInstanceOf(Answer.Invalid.class);

        assertThat(body(run(join(CallOf.MINA, "k1", Map.of("name", "Mina"))))).contains("registered");
    }

    @Test
    void inputTheActionDoesNotDeclareIsInvalid() {
        Request request = request(CallOf.MINA, "k1", "draw.enter", Map.of("pool", "main"), pool(1, 1, 1), "w1.spin");
        Request cheating = new Request(
                request.campaign(),
                request.visitor(),
                request.locales(),
                request.binding(),
                Map.of("pool", "other"),
                request.resources(),
                request.zone(),
                "k1",
                request.address());

        assertThat(run(cheating)).isInstanceOf(Answer.Invalid.class);
    }

    @Test
    void twoVisitorsWithOnePhoneAtOnceAreOneRegistrationAndOneTaken() {
        List<String> bodies = all(List.of(
                join(CallOf.MINA, "k1", Map.of("name", "Mina", "phone", "13800138000")),
                join(CallOf.OTHER, "k1", Map.of("name", "Omar", "phone", "+86 138 0013 8000"))));

        assertThat(bodies).filteredOn(body -> body.contains("registered")).hasSize(1);
        assertThat(bodies).filteredOn(body -> body.contains("taken")).hasSize(1);
    }

    @Test
    void aThousandDrawsAtOnceOnAHundredPrizesGiveExactlyAHundredWins() {
        List<Request> draws = IntStream.range(0, 1000)
                .mapToObj(i -> draw(new VisitorId("visitor-" + (10_000_000 + i)), "k", 100, 1))
                .toList();

        List<String> bodies = all(draws);

        assertThat(bodies).filteredOn(body -> body.contains("\"win\"")).hasSize(100);
        assertThat(bodies).filteredOn(body -> body.contains("\"lose\"")).hasSize(900);
        assertThat(ledger.newest("gala", "win", 1000)).hasSize(100);
    }

    @Test
    void manyDrawsOfOneVisitorAtOnceStayWithinTheLimit() {
        List<Request> draws = IntStream.range(0, 50)
                .mapToObj(i -> draw(CallOf.MINA, "k" + i, 100, 3))
                .toList();

        List<String> bodies = all(draws);

        assertThat(bodies).filteredOn(body -> body.contains("\"limit\"")).hasSize(47);
        assertThat(bodies).filteredOn(body -> body.contains("\"win\"")).hasSize(1);
    }

    @Test
    void oneVisitorWhoWinsManyTimesAtOnceIsHeldUpByTheStockOnly() {
        List<Request> draws = IntStream.range(0, 64)
                .mapToObj(i -> draw(CallOf.MINA, "k" + i, 40, 0, 0))
                .toList();

        List<String> bodies = all(draws);

        assertThat(bodies).filteredOn(body -> body.contains("\"win\"")).hasSize(40);
        assertThat(bodies).filteredOn(body -> body.contains("\"lose\"")).hasSize(24);
    }

    @Test
    void whoLosesEveryRaceIsToldToComeBackAndHadTheSameLuckEachTime() {
        Hapless hapless = new Hapless(ledger);
        Request request = request(CallOf.MINA, "k1", "test.hapless", Map.of(), Resources.NONE, "b1.press");

        assertThatThrownBy(() -> run(runner(List.of(hapless)), request)).hasRootCauseInstanceOf(LedgerBusy.class);

        assertThat(hapless.lucks).hasSize(20);
        assertThat(hapless.lucks.stream().distinct()).hasSize(1);
    }

    @Test
    void anActionThatIsNotThereIsNamed() {
        Request request = request(CallOf.MINA, "k1", "no.such", Map.of(), Resources.NONE, "b1.press");

        assertThatThrownBy(() -> run(request)).hasMessageContaining("action 'no.such'");
    }

    @Test
    void meHoldsEverySectionAndTheStateOfTheCampaign() {
        run(join(CallOf.MINA, "k1", Map.of("name", "Mina")));
        Campaign.Window window = new Campaign.Window(Instant.MIN, CallOf.EVENING);

        Map<String, Object> me = runner.me("gala", CallOf.MINA, List.of("en"), Resources.NONE, window, CallOf.SHANGHAI);

        assertThat(me).containsOnlyKeys("visitor", "quizzes", "pools", "forms", "campaign", "now");
        assertThat(me.get("visitor")).isEqualTo(Map.of("registered", true, "name", "Mina"));
        assertThat(Json.write(me.get("campaign")))
                .isEqualTo("{\"state\":\"ended\",\"opens\":null,\"closes\":\"2027-01-28T12:00:00Z\"}");
        assertThat(me).containsEntry("now", "2027-01-28T12:00:00Z");
    }

    @Test
    void winnersAreNewestFirstWithMaskedNamesAndLocalPrizes() {
        run(join(CallOf.MINA, "k1", Map.of("name", "Maria")));
        run(draw(CallOf.MINA, "k2", 100, 1));
        run(join(CallOf.OTHER, "k1", Map.of("name", "张伟")));
        run(draw(CallOf.OTHER, "k2", 100, 1));

        List<Winners.Winner> winners = new Winners(ledger).latest("gala", pool(100, 1, 1), List.of("zh-CN"));

        assertThat(winners)
                .containsExactly(
                        new Winners.Winner("张*", "马克杯", CallOf.EVENING),
                        new Winners.Winner("M***a", "马克杯", CallOf.EVENING));
    }

    private ActionRunner runner(List<Action> actions) {
        SplittableRandom random = new SplittableRandom(1);
        return new ActionRunner(actions, ledger, InstantSource.fixed(CallOf.EVENING), random::split);
    }

    private Answer run(Request request) {
        return run(runner, request);
    }

    private static Answer run(ActionRunner runner, Request request) {
        return runner.run(request).toCompletableFuture().join();
    }

    /// The replies to requests that are all under way at once.
    private List<String> all(List<Request> requests) {
        List<CompletableFuture<Answer>> running = new ArrayList<>();
        requests.parallelStream()
                .map(request -> runner.run(request).toCompletableFuture())
                .forEachOrdered(running::add);
        return running.stream()
                .map(CompletableFuture::join)
                .map(ActionRunnerTest::body)
                .toList();
    }

    private static String body(Answer answer) {
        return new String(((Answer.Answered) answer).body(), UTF_8);
    }

    private static Request draw(VisitorId visitor, String key, int stock, int perVisitor) {
        return draw(visitor, key, stock, perVisitor, 1);
    }

    private static Request draw(VisitorId visitor, String key, int stock, int perVisitor, int wins) {
        return request(visitor, key, "draw.enter", Map.of("pool", "main"), pool(stock, perVisitor, wins), "w1.spin");
    }

    private static Request join(VisitorId visitor, String key, Map<String, Object> input) {
        Resources resources = new Resources(Map.of(), Map.of(), Map.of("join", JOIN));
        Step.Run binding = new Step.Run("visitor.register", Map.of("form", "join"), Map.of(), List.of());
        return new Request(
                "gala", visitor, List.of("en"), binding, input, resources, CallOf.SHANGHAI, key, "f1.submit");
    }

    private static Request request(
            VisitorId visitor,
            String key,
            String action,
            Map<String, Object> with,
            Resources resources,
            String address) {
        Step.Run binding = new Step.Run(action, with, Map.of(), List.of());
        return new Request("gala", visitor, List.of("en"), binding, Map.of(), resources, CallOf.SHANGHAI, key, address);
    }

    /// A pool whose draws all win, as long as there are prizes.
    private static Resources pool(int stock, int perVisitor, int wins) {
        LocalizedText title = new LocalizedText("Mug", Map.of("zh-CN", "马克杯"));
        Prize mug = new Prize("mug", title, stock, 1, "", OptionalInt.empty());
        Pool pool =
                new Pool("main", Mode.ODDS, List.of(mug), List.of(), perVisitor, 0, wins, List.of(), Optional.empty());
        return new Resources(Map.of(), Map.of("main", pool), Map.of());
    }

    /// Wants what has just been taken, each time it is asked.
    private record Hapless(Ledger ledger, Collection<Long> lucks) implements Action {
        Hapless(Ledger ledger) {
            this(ledger, new ConcurrentLinkedQueue<>());
        }

        @Override
        public ActionDefinition definition() {
            return new ActionDefinition(
                    "test.hapless",
                    LocalizedText.EMPTY,
                    List.of(),
                    List.of(),
                    List.of(Declare.outcome("ok", "OK", "好")));
        }

        @Override
        public Decision decide(Call call, Facts facts) {
            lucks.add(call.luck().nextLong());
            return Decision.accepted("ok", Map.of(), new Change.Claim("nothing", 0));
        }
    }
}
