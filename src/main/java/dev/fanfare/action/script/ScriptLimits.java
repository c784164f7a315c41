package dev.fanfare.action.script;

import java.time.Duration;

/// How much a script may use up.
///
/// @param timeout longest it may run
/// @param memory heap of the process it runs in, in bytes; the engine itself lives there too
record ScriptLimits(Duration timeout, long memory) {
    private static final long SMALLEST_MEMORY = 32L << 20;

    ScriptLimits {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException(
                    "fanfare.script.timeout is '%s'; expected a time such as 1s".formatted(timeout));
        }
        if (memory < SMALLEST_MEMORY) {
            throw new IllegalArgumentException(
                    "fanfare.script.memory is %d bytes; expected at least 32m".formatted(memory));
        }
    }
}
