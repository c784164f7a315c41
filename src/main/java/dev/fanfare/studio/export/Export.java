package dev.fanfare.studio.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The files a campaign can be exported to.
public enum Export {
    /// Every prize that was won.
    WINS,
    /// Every draw that was made, by its outcome: wins, consolations, losses.
    DRAWS,
    /// Every filled-in form, registrations first.
    LEADS,
    /// Every finished attempt at a quiz.
    QUIZ,
    /// Every coupon code that was handed out.
    COUPONS,
    /// Every day that was marked on a check-in card.
    CHECKINS,
    /// Every vote in a poll.
    VOTES;

    /// The export called `name` in an address, such as `wins`.
    public static Optional<Export> named(String name) {
        return Arrays.stream(values())
                .filter(export -> export.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /// Its name in an address and over its table.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kinds of entries it holds.
    public List<String> kinds() {
        return switch (this) {
            case WINS -> List.of("win");
            case DRAWS -> List.of("win", "consolation", "lose");
            case LEADS -> List.of("registration", "lead");
            case QUIZ -> List.of("quiz");
            case COUPONS -> List.of("coupon");
            case CHECKINS -> List.of("checkin");
            case VOTES -> List.of("vote");
        };
    }

    /// Which of an entry's data it shows; of a filled-in form further what [FieldColumns] finds.
    List<String> columns() {
        return switch (this) {
            case WINS -> List.of("pool", "prize", "title", "name", "draw");
            case DRAWS -> List.of("pool", EntryExport.OUTCOME, "prize", "title", "draw");
            case LEADS -> List.of("form");
            case QUIZ -> List.of("quiz", "attempt", "name", "score", "total", "passed", "result", "started");
            case COUPONS -> List.of("coupon", "code", "name");
            case CHECKINS -> List.of("checkin", "day", "total", "streak", "milestones", "name");
            case VOTES -> List.of("poll", "options");
        };
    }
}
