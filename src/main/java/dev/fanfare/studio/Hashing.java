package dev.fanfare.studio;

import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Lets few passwords be hashed at once, since each takes memory and time, and few wait for it: signing
/// in must never take the server away from its visitors.
final class Hashing {
    private static final int AT_ONCE = 2;
    private static final int IN_ALL = 10;
    private static final int RETRY_SECONDS = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final AtomicInteger here = new AtomicInteger();

    /// @throws Refusal 503 when too many are waiting
    <T> T hash(Supplier<T> work) {
        if (here.incrementAndGet() > IN_ALL) {
            here.decrementAndGet();
            throw new Refusal(Problem.of(
                            "busy", 503, "Too many are signing in", "try again in %d seconds".formatted(RETRY_SECONDS))
                    .with("retryAfter", RETRY_SECONDS));
        }
        try {
            free.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                free.release();
            }
        } finally {
            here.decrementAndGet();
        }
    }
}
