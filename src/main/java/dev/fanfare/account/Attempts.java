package dev.fanfare.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts attempts by whoever makes them and says who has to wait. Remembers a bounded number of
/// them, in memory; the oldest are forgotten first. Thread safe.
public final class Attempts {
    private final int most;
    private final Duration window;
    private final int remembered;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /// @param most attempts within a window, which begins with the first of them
    /// @param remembered how many of those who make attempts are kept in mind
    public Attempts(int most, Duration window, int remembered) {
        this.most = most;
        this.window = window;
        this.remembered = remembered;
    }

    private record Count(int attempts, Instant since) {}

    /// Counts one attempt.
    ///
    /// @return how long to wait, if there were too many already; then it is not counted
    public synchronized Optional<Duration> attempt(String who, Instant now) {
        Count before = counts.get(who);
        if (before == null || !now.isBefore(before.since().plus(window))) {
            counts.remove(who);
            makeRoom();
            counts.put(who, new Count(1, now));
            return Optional.empty();
        }
        if (before.attempts() >= most) {
            return Optional.of(Duration.between(now, before.since().plus(window)));
        }
        counts.put(who, new Count(before.attempts() + 1, before.since()));
        return Optional.empty();
    }

    /// Forgets one attempt: it was a good one.
    public synchronized void forgive(String who) {
        counts.computeIfPresent(
                who, (_, count) -> count.attempts() <= 1 ? null : new Count(count.attempts() - 1, count.since()));
    }

    /// How many of those who made attempts are in mind.
    synchronized int remembered() {
        return counts.size();
    }

    private void makeRoom() {
        if (counts.size() >= remembered) {
            counts.remove(counts.keySet().iterator().next());
        }
    }
}
