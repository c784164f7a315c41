package dev.fanfare.preview;

import dev.fanfare.campaign.Campaign.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// What time it is in a preview: always one at which the campaign is open, unless somebody chose
/// another. It goes on as time does.
final class PreviewClock implements InstantSource {
    private static final Duration BEFORE_THE_END = Duration.ofHours(1);

    private final InstantSource clock;
    private final Supplier<Window> window;
    private final Optional<Instant> chosen;
    private final Instant began;

    /// @param chosen the time at which the preview begins
    PreviewClock(InstantSource clock, Supplier<Window> window, Optional<Instant> chosen) {
        this.clock = clock;
        this.window = window;
        this.chosen = chosen;
        this.began = clock.instant();
    }

    @Override
    public Instant instant() {
        Instant now = clock.instant();
        Duration gone = Duration.between(began, now);
        return chosen.map(start -> start.plus(gone)).orElseGet(() -> open(window.get(), now, gone));
    }

    private static Instant open(Window window, Instant now, Duration gone) {
        if (window.contains(now)) {
            return now;
        }
        Instant start = now.isBefore(window.opens()) ? window.opens() : beforeTheEnd(window);
        Instant later = start.plus(gone);
        return window.contains(later) ? later : start;
    }

    private static Instant beforeTheEnd(Window window) {
        Instant start = window.closes().minus(BEFORE_THE_END);
        return start.isBefore(window.opens()) ? window.opens() : start;
    }
}
