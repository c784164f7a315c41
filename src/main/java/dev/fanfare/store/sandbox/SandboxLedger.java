package dev.fanfare.store.sandbox;

import dev.fanfare.action.Change;
import dev.fanfare.action.CodeFact;
import dev.fanfare.action.Fact;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.KnownFacts;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.LedgerBusy;
import dev.fanfare.visitor.VisitorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A ledger in memory, for trying: it follows the rules of every ledger, takes no more than a number
/// of commits, and what it holds ends with it. Nothing it answers is durable.
public final class SandboxLedger implements Ledger {
    private final int mostCommits;
    private final Map<Owner, NavigableMap<String, Fact>> facts = new HashMap<>();
    private final Map<Given, Reply> replies = new HashMap<>();
    private final Map<Book, List<Entry>> entries = new HashMap<>();
    private final SandboxCodes codes;
    private long numbered;

    /// @param mostCommits how many it takes; then it is busy, as a real one that cannot follow
    /// @param codes the codes that are left of a list; taking them here takes them from nobody
    public SandboxLedger(int mostCommits, Function<String, List<String>> codes) {
        this.mostCommits = mostCommits;
        this.codes = new SandboxCodes(codes);
    }

    /// A ledger without code lists.
    public SandboxLedger(int mostCommits) {
        this(mostCommits, _ -> List.of());
    }

    @Override
    public synchronized Facts facts(String campaign, VisitorId visitor, Set<String> shared) {
        NavigableMap<String, Fact> own = new TreeMap<>(of(new Owner(campaign, visitor.value())));
        Map<String, Fact> common = new HashMap<>(of(Owner.everybody(campaign)));
        common.keySet().retainAll(shared);
        shared.forEach(name -> CodeFact.of(name).ifPresent(fact -> common.put(name, codes.fact(fact))));
        return new KnownFacts(own, common, Set.copyOf(shared));
    }

    @Override
    public synchronized Optional<Reply> reply(String campaign, VisitorId visitor, String idempotencyKey) {
        return Optional.ofNullable(replies.get(new Given(campaign, visitor.value(), idempotencyKey)));
    }

    @Override
    public synchronized CompletionStage<Result> commit(Commit commit) {
        Given key = new Given(commit.campaign(), commit.visitor().value(), commit.idempotencyKey());
        Reply before = replies.get(key);
        if (before != null) {
            return CompletableFuture.completedFuture(new Result.Replayed(before));
        }
        if (replies.size() >= mostCommits) {
            return CompletableFuture.failedFuture(new LedgerBusy(replies.size()));
        }
        return CompletableFuture.completedFuture(book(commit, key));
    }

    private Result book(Commit commit, Given key) {
        Map<Owner, Map<String, Fact>> changed = new HashMap<>();
        codes.begin();
        for (Change change : commit.changes()) {
            if (!make(change, commit, changed)) {
                return new Result.Lost(change);
            }
        }
        changed.forEach((owner, names) ->
                facts.computeIfAbsent(owner, _ -> new TreeMap<>()).putAll(names));
        codes.keep();
        commit.changes().forEach(change -> append(change, commit));
        replies.put(key, new Reply(commit.fingerprint(), commit.reply().clone()));
        return new Result.Committed();
    }

    private boolean make(Change change, Commit commit, Map<Owner, Map<String, Fact>> changed) {
        return switch (change) {
            case Change.MarkOnce(Key key, String value) -> {
                Fact fact = fact(key, commit, changed);
                put(key, commit, changed, fact.marked(value));
                yield fact.value().isEmpty();
            }
            case Change.CountUpTo(Key key, long limit) -> count(key, limit, commit, changed);
            case Change.Claim claim -> count(claim.key(), claim.limit(), commit, changed);
            case Change.TakeCode(String list, String code) -> codes.take(list, code);
            case Change.Append _ -> true;
        };
    }

    private boolean count(Key key, long limit, Commit commit, Map<Owner, Map<String, Fact>> changed) {
        Fact fact = fact(key, commit, changed);
        put(key, commit, changed, fact.counted());
        return fact.n() < limit;
    }

    private Fact fact(Key key, Commit commit, Map<Owner, Map<String, Fact>> changed) {
        Owner owner = Owner.of(key, commit);
        Fact known = changed.getOrDefault(owner, Map.of()).get(key.name());
        return known == null ? of(owner).getOrDefault(key.name(), Fact.NONE) : known;
    }

    private static void put(Key key, Commit commit, Map<Owner, Map<String, Fact>> changed, Fact fact) {
        changed.computeIfAbsent(Owner.of(key, commit), _ -> new HashMap<>()).put(key.name(), fact);
    }

    private void append(Change change, Commit commit) {
        if (change instanceof Change.Append(String kind, Map<String, Object> data)) {
            entries.computeIfAbsent(new Book(commit.campaign(), kind), _ -> new ArrayList<>())
                    .add(new Entry(++numbered, kind, commit.visitor(), commit.now(), data));
        }
    }

    @Override
    public synchronized List<Entry> newest(String campaign, String kind, int limit) {
        return entries.getOrDefault(new Book(campaign, kind), List.of()).reversed().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public void each(String campaign, String kind, Consumer<Entry> visit) {
        List<Entry> all;
        synchronized (this) {
            all = List.copyOf(entries.getOrDefault(new Book(campaign, kind), List.of()));
        }
        all.forEach(visit);
    }

    @Override
    public synchronized Tally tally(String campaign, Instant from) {
        List<Entry> since = entries.entrySet().stream()
                .filter(book -> book.getKey().campaign().equals(campaign))
                .flatMap(book -> book.getValue().stream())
                .filter(entry -> !entry.at().isBefore(from))
                .toList();
        return new Tally(
                since.stream().map(Entry::visitor).distinct().count(),
                since.stream().collect(Collectors.groupingBy(Entry::kind, Collectors.counting())));
    }

    private NavigableMap<String, Fact> of(Owner owner) {
        return facts.getOrDefault(owner, new TreeMap<>());
    }

    /// Whose facts: a visitor's, or everybody's of a campaign.
    private record Owner(String campaign, String visitor) {
        static Owner everybody(String campaign) {
            return new Owner(campaign, "");
        }

        static Owner of(Key key, Commit commit) {
            return switch (key.scope()) {
                case VISITOR -> new Owner(commit.campaign(), commit.visitor().value());
                case SHARED -> everybody(commit.campaign());
            };
        }
    }

    private record Given(String campaign, String visitor, String key) {}

    private record Book(String campaign, String kind) {}
}
