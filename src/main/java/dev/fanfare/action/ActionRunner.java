package dev.fanfare.action;

import dev.fanfare.action.Outcome.Problem;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.Resources;
import dev.fanfare.page.Step;
import dev.fanfare.visitor.VisitorId;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Runs actions: asks the action, commits what it decided, and asks again when somebody was
/// quicker. Nobody hears of an outcome before the ledger has it. Thread safe.
public final class ActionRunner {
    private static final int TRIES = 20;

    private final Map<String, Action> actions;
    private final List<Action.View> views;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Supplier<RandomGenerator> luck;

    /// @param luck gives a secure generator; each request takes one number of it as the seed of
    ///     its own luck, so that a request decided again has the same luck, and what a visitor
    ///     sees of it says nothing about any other request
    public ActionRunner(List<Action> actions, Ledger ledger, InstantSource clock, Supplier<RandomGenerator> luck) {
        this.actions = actions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        action -> action.definition().name(), Function.identity()));
        this.views = actions.stream().flatMap(action -> action.view().stream()).toList();
        this.ledger = ledger;
        this.clock = clock;
        this.luck = luck;
    }

    public Collection<Action> actions() {
        return actions.values();
    }

    /// Answers a request, exactly once under its key. The stage fails with `LedgerBusy` when the
    /// same request should be sent again later, and with anything else when something is broken;
    /// the request may have been made then, and sending it again under its key tells.
    public CompletionStage<Answer> run(Request request) {
        try {
            return answer(request);
        } catch (RuntimeException broken) {
            return CompletableFuture.failedStage(broken);
        }
    }

    /// What a visitor may know of their own state, as `GET …/me` answers it.
    public Map<String, Object> me(
            String campaign,
            VisitorId visitor,
            List<String> locales,
            Resources resources,
            Campaign.Window window,
            ZoneId zone) {
        Moment moment = new Moment(clock.instant(), zone, window);
        Set<String> shared = new HashSet<>();
        views.forEach(view -> shared.addAll(view.sharedFacts(resources)));
        Facts facts = ledger.facts(campaign, visitor, shared);
        Map<String, Object> me = new LinkedHashMap<>();
        views.forEach(view -> me.put(view.section(), view.describe(resources, facts, moment, locales)));
        me.put("campaign", WindowState.of(window, moment.now()));
        me.put("now", moment.now().toString());
        if (countsByDay(resources)) {
            me.put("tomorrow", moment.tomorrow().toString());
        }
        return me;
    }

    private static boolean countsByDay(Resources resources) {
        return !resources.checkins().isEmpty()
                || resources.pools().values().stream().anyMatch(pool -> pool.perDay() > 0)
                || resources.polls().values().stream().anyMatch(Resources.Poll::daily);
    }

    /// What was answered before under the request's key, if anything was: for a request that may
    /// not be run any more.
    public Optional<Answer> given(Request request) {
        return given(
                request.campaign(), request.visitor(), request.idempotencyKey(), request.address(), request.input());
    }

    /// The same for a request whose action is not bound any more.
    public Optional<Answer> given(
            String campaign, VisitorId visitor, String key, String address, Map<String, Object> input) {
        return ledger.reply(campaign, visitor, key).map(reply -> replay(reply, Request.fingerprint(address, input)));
    }

    private CompletionStage<Answer> answer(Request request) {
        String fingerprint = request.fingerprint();
        Optional<Ledger.Reply> before = ledger.reply(request.campaign(), request.visitor(), request.idempotencyKey());
        if (before.isPresent()) {
            return CompletableFuture.completedStage(replay(before.get(), fingerprint));
        }
        Action action = action(request);
        List<Problem> problems = InputCheck.check(action.definition(), request.input());
        if (!problems.isEmpty()) {
            return CompletableFuture.completedStage(new Answer.Invalid(problems));
        }
        Moment moment = new Moment(clock.instant(), request.zone());
        return attempt(new Run(request, action, fingerprint, moment, luck.get().nextLong()), 1);
    }

    private CompletionStage<Answer> attempt(Run run, int number) {
        Decision decision = run.action().decide(run.call(), facts(run));
        return switch (decision.outcome()) {
            case Outcome.Accepted(String name, var data) -> commit(run, number, run.body(name, data), decision);
            case Outcome.Refused(String name, var data) -> commit(run, number, run.body(name, data), decision);
            case Outcome.Invalid(var problems) -> CompletableFuture.completedStage(new Answer.Invalid(problems));
        };
    }

    private Facts facts(Run run) {
        Request request = run.request();
        Set<String> asked = new HashSet<>(run.action().sharedFacts(run.call()));
        Facts facts = ledger.facts(request.campaign(), request.visitor(), asked);
        while (asked.addAll(run.action().furtherFacts(run.call(), facts))) {
            facts = ledger.facts(request.campaign(), request.visitor(), asked);
        }
        return facts;
    }

    private CompletionStage<Answer> commit(Run run, int number, byte[] body, Decision decision) {
        return ledger.commit(run.commit(body, decision.changes())).thenCompose(result -> switch (result) {
            case Ledger.Result.Committed _ -> CompletableFuture.completedStage(new Answer.Answered(body, false));
            case Ledger.Result.Replayed(var reply) ->
                CompletableFuture.completedStage(replay(reply, run.fingerprint()));
            case Ledger.Result.Lost(Change change) -> again(run, number, change);
        });
    }

    /// Off the ledger's own thread, which is the one that tells of a lost race.
    private CompletionStage<Answer> again(Run run, int number, Change lost) {
        Request request = run.request();
        if (number == TRIES) {
            String action = request.binding().action();
            return CompletableFuture.failedStage(new LedgerBusy(request.campaign(), action, TRIES, lost));
        }
        return CompletableFuture.supplyAsync(() -> attempt(run, number + 1), Thread::startVirtualThread)
                .thenCompose(Function.identity());
    }

    private static Answer replay(Ledger.Reply reply, String fingerprint) {
        return reply.fingerprint().equals(fingerprint)
                ? new Answer.Answered(reply.body(), true)
                : new Answer.KeyReused();
    }

    private Action action(Request request) {
        String name = request.binding().action();
        Action action = actions.get(name);
        if (action == null) {
            throw new MissingResource(request.campaign(), "action", name);
        }
        return action;
    }

    /// One request on its way, with everything that stays the same however often it is decided.
    private record Run(Request request, Action action, String fingerprint, Moment moment, long seed) {
        Call call() {
            return new Call(
                    request.campaign(),
                    request.visitor(),
                    request.locales(),
                    request.binding().with(),
                    request.input(),
                    request.resources(),
                    moment,
                    new SplittableRandom(seed));
        }

        byte[] body(String outcome, Map<String, Object> data) {
            if (!action.definition().declares(outcome)) {
                throw new UndeclaredOutcome(action.definition().name(), outcome);
            }
            return Json.bytes(Json.object("outcome", outcome, "data", data));
        }

        Ledger.Commit commit(byte[] body, List<Change> changes) {
            return new Ledger.Commit(
                    request.campaign(),
                    request.visitor(),
                    request.idempotencyKey(),
                    fingerprint,
                    body,
                    changes,
                    moment.now());
        }
    }

    /// One visitor's request to run one binding of a live release.
    ///
    /// @param campaign the campaign's slug
    /// @param locales the visitor's languages, best first
    /// @param input what the browser sent: JSON values as plain Java, nulls left out
    /// @param address which binding, as `Bindings` names it
    public record Request(
            String campaign,
            VisitorId visitor,
            List<String> locales,
            Step.Run binding,
            Map<String, Object> input,
            Resources resources,
            ZoneId zone,
            String idempotencyKey,
            String address) {
        /// Equal for requests that ask for the same.
        private String fingerprint() {
            return fingerprint(address, input);
        }

        private static String fingerprint(String address, Map<String, Object> input) {
            return Sha256.hex(Json.canonicalBytes(List.of(address, input)));
        }
    }

    /// What became of a request.
    public sealed interface Answer {
        /// @param body the JSON reply, `{"outcome":…,"data":…}`: always the same bytes under the
        ///     same key; shared, not to be changed
        /// @param replayed true when it had been given before
        @SuppressWarnings("ArrayRecordComponent")
        record Answered(byte[] body, boolean replayed) implements Answer {}

        /// Nothing happened, and the key may be used again.
        record Invalid(List<Problem> problems) implements Answer {}

        /// The key was used before, for another request.
        record KeyReused() implements Answer {}
    }
}
