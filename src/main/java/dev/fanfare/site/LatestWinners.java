package dev.fanfare.site;

import dev.fanfare.action.Winners;
import dev.fanfare.campaign.Campaign;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The latest winners of each campaign, read anew at most once a second: every page that shows them
/// asks, and in the peak minute that is the whole crowd.
final class LatestWinners {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Winners winners;
    private final InstantSource clock;
    private final Map<Asked, Known> known = new ConcurrentHashMap<>();

    LatestWinners(Winners winners, InstantSource clock) {
        this.winners = winners;
        this.clock = clock;
    }

    /// At most 20, newest first, at most a second old.
    List<Winners.Winner> of(Campaign campaign, List<String> locales) {
        Instant now = clock.instant();
        Known found = known.compute(
                new Asked(campaign.slug(), locales),
                (_, before) -> before != null && now.isBefore(before.at().plus(FRESH))
                        ? before
                        : read(campaign, locales, now));
        return found.winners();
    }

    private Known read(Campaign campaign, List<String> locales, Instant now) {
        return new Known(now, winners.latest(campaign.slug(), campaign.resources(), locales));
    }

    private record Asked(String campaign, List<String> locales) {}

    private record Known(Instant at, List<Winners.Winner> winners) {}
}
