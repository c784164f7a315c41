package dev.fanfare.action.script;

import java.time.Duration;

/// When somebody stops waiting.
record Deadline(long nanoTime) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// How long there is left to wait, at least 1.
    ///
    /// @throws DeadlinePassed if there is nothing left
    long millisLeft() throws DeadlinePassed {
        long nanos = nanoTime - System.nanoTime();
        if (nanos <= 0) {
            throw new DeadlinePassed();
        }
        return Math.max(1, Duration.ofNanos(nanos).toMillis());
    }
}
