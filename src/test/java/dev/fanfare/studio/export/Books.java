package dev.fanfare.studio.export;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.visitor.VisitorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// A ledger that holds some entries and is only read.
record Books(Ledger.Entry... entries) implements Ledger {
    @Override
    public Tally tally(String campaign, Instant from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void each(String campaign, String kind, Consumer<Entry> visit) {
        List.of(entries).stream().filter(entry -> entry.kind().equals(kind)).forEach(visit);
    }

    @Override
    public Facts facts(String campaign, VisitorId visitor, Set<String> shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Reply> reply(String campaign, VisitorId visitor, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Result> commit(Commit commit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> newest(String campaign, String kind, int limit) {
        throw new UnsupportedOperationException();
    }
}
