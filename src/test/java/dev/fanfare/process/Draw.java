package dev.fanfare.process;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A draw that a visitor asks for under a key.
///
/// @param cookie the visitor's; a first request has none
record Draw(String key, Optional<String> cookie) {
    static Draw by(Optional<String> cookie) {
        return new Draw(UUID.randomUUID().toString(), cookie);
    }

    /// A draw with the reply that a visitor has read to its end.
    record Answered(Draw draw, Line.Reply reply) {
        private static final Pattern PRIZE = Pattern.compile("\"prize\":\\{\"id\":\"([^\"]+)\"");

        boolean won() {
            return reply.body().startsWith("{\"outcome\":\"win\",");
        }

        boolean lost() {
            return reply.body().startsWith("{\"outcome\":\"lose\",");
        }

        String cookie() {
            return draw.cookie().or(reply::cookie).orElseThrow();
        }

        /// The same draw, asked for by somebody who has the visitor's cookie.
        Draw known() {
            return new Draw(draw.key(), Optional.of(cookie()));
        }

        /// The visitor's id, as it stands in the cookie.
        String visitor() {
            return cookie().split("\\.", -1)[1];
        }

        /// As `RushCampaign.wins` tells of it.
        String win() {
            Matcher prize = PRIZE.matcher(reply.body());
            return visitor() + " " + (prize.find() ? prize.group(1) : "nothing");
        }
    }
}
