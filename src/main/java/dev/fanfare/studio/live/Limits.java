package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;

/// What one visitor may do, and what they must have done first.
record Limits(Pointer at, Findings findings) {
    static final String ON_THE_AIR = "what is on the air";

    /// @param limit the member that holds it; 0 is no limit
    void changed(String limit, int from, int to) {
        if (from != to) {
            findings.warning(
                    at.at(limit),
                    "live-limit",
                    ON_THE_AIR,
                    "the limit '%s' would be %s instead of %s".formatted(limit, said(to), said(from)),
                    Map.of("limit", limit, "from", from, "to", to));
        }
    }

    void requires(List<Gate> from, List<Gate> to) {
        if (!from.equals(to)) {
            findings.warning(
                    at.at("requires"),
                    "live-requires",
                    ON_THE_AIR,
                    "visitors would have to do other things first",
                    Map.of());
        }
    }

    /// How many are left of a stock that may have become smaller than what is gone.
    static long left(long all, long gone) {
        return Math.max(0, all - gone);
    }

    private static String said(int limit) {
        return limit == 0 ? "none" : String.valueOf(limit);
    }
}
