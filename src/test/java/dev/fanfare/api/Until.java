package dev.fanfare.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that happens by itself.
final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(100);

    private Until() {}

    /// Whether it came about within five minutes.
    static boolean happens(BooleanSupplier condition) {
        for (long tries = PATIENCE.dividedBy(STEP); tries > 0; tries--) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return condition.getAsBoolean();
    }
}
