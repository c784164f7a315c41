package dev.fanfare.store.embedded;

import dev.fanfare.action.Key;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Ledger.Commit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/// A commit on its way through the writer, and whoever waits for it.
///
/// @param entries the JSON of the commit's entries, in order, made before the writer sees it
/// @param stage completed by `continuations`, so that the writer never runs foreign code
record Booking(Commit commit, List<String> entries, CompletableFuture<Ledger.Result> stage, Executor continuations)
        implements Writer.Item {

    FactRow.Id fact(Key key) {
        return switch (key.scope()) {
            case VISITOR -> new FactRow.Id(commit.campaign(), commit.visitor().value(), key.name());
            case SHARED -> new FactRow.Id(commit.campaign(), FactRow.Id.SHARED, key.name());
        };
    }

    void complete(Ledger.Result result) {
        handOver(() -> stage.complete(result));
    }

    @Override
    public void fail(Throwable failure) {
        handOver(() -> stage.completeExceptionally(failure));
    }

    private void handOver(Runnable completion) {
        try {
            continuations.execute(completion);
        } catch (RejectedExecutionException _) {
            completion.run();
        }
    }
}
