package dev.fanfare.studio;

import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Instants that somebody sent.
final class Instants {
    private Instants() {}

    /// @param member the name it was sent under
    /// @throws Refusal 422 for anything but ISO 8601 with an offset, from 1970 to 9999
    static Instant of(String member, String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            if (at.getYear() >= 1970 && at.getYear() <= 9999) {
                return at.toInstant();
            }
        } catch (DateTimeException wrong) {
            throw refused(member, text);
        }
        throw refused(member, text);
    }

    private static Refusal refused(String member, String text) {
        return new Refusal(Problem.of(
                        "not-an-instant",
                        422,
                        "That is no instant",
                        "'%s' is '%s'; expected ISO 8601 with an offset, such as 2027-01-28T20:00:00+08:00"
                                .formatted(member, text))
                .with("member", member));
    }
}
