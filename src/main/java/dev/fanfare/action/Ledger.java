package dev.fanfare.action;

import dev.fanfare.visitor.VisitorId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// The books of all campaigns: facts, entries and the replies given under each idempotency key.
/// Thread safe.
///
/// What it answers is durable: a stage completes with `Committed` only when the changes and the
/// reply survive a crash of the process and of the machine.
public interface Ledger {
    /// All facts of one visitor in one campaign, and the shared facts named. The names of a `CodeFact`
    /// tell of code lists.
    Facts facts(String campaign, VisitorId visitor, Set<String> shared);

    /// The reply already given to this visitor under this key.
    Optional<Reply> reply(String campaign, VisitorId visitor, String idempotencyKey);

    /// Makes all changes of a commit, or none. A stage completes exceptionally only when the
    /// machine failed; then whether the commit was made is unknown and the same commit may be
    /// tried again under the same key.
    CompletionStage<Result> commit(Commit commit);

    /// The newest entries of a kind, newest first.
    List<Entry> newest(String campaign, String kind, int limit);

    /// Every entry of a kind, oldest first, one at a time: for exports of any size.
    void each(String campaign, String kind, Consumer<Entry> visit);

    /// How much was written into a campaign's books from an instant on.
    Tally tally(String campaign, Instant from);

    /// What books hold of some time.
    ///
    /// @param visitors how many visitors the entries are of
    /// @param entries how many entries there are, by kind; a kind without any is left out
    record Tally(long visitors, Map<String, Long> entries) {
        public Tally {
            entries = Map.copyOf(entries);
        }
    }

    /// Changes to be made together with the reply that tells of them.
    ///
    /// @param fingerprint identifies the request, so that a key used again for another request is
    ///     found out
    /// @param reply the exact bytes of the answer
    @SuppressWarnings("ArrayRecordComponent")
    record Commit(
            String campaign,
            VisitorId visitor,
            String idempotencyKey,
            String fingerprint,
            byte[] reply,
            List<Change> changes,
            Instant now) {
        public Commit {
            changes = List.copyOf(changes);
        }
    }

    /// What became of a commit.
    sealed interface Result {
        /// All of it is on disk.
        record Committed() implements Result {}

        /// A change was not possible, because somebody was quicker; nothing was changed. Facts
        /// read from now on show why.
        record Lost(Change change) implements Result {}

        /// The key had been used already; nothing was changed. Holds what was answered then.
        record Replayed(Reply reply) implements Result {}
    }

    /// An answer given under an idempotency key.
    @SuppressWarnings("ArrayRecordComponent")
    record Reply(String fingerprint, byte[] body) {}

    /// One line of a campaign's books.
    ///
    /// @param number grows with every entry of the ledger
    record Entry(long number, String kind, VisitorId visitor, Instant at, Map<String, Object> data) {
        public Entry {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }
}
