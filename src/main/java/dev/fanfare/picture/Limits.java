package dev.fanfare.picture;

import java.time.Duration;

/// How much one picture may ask for.
public record Limits(long pixels, long memory, Duration time) {
    public static Limits of(LibraryConfig config) {
        return new Limits(config.maxPixels(), config.memory().asLongValue(), config.timeout());
    }
}
