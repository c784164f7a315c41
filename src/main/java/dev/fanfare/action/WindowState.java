package dev.fanfare.action;

import dev.fanfare.campaign.Campaign.Window;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `campaign` in `me`: whether it can be played now. A side of the window that is not set is null.
final class WindowState {
    private WindowState() {}

    static Map<String, @Nullable Object> of(Window window, Instant now) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("state", state(window, now));
        state.put(
                "opens",
                window.opens().equals(Instant.MIN) ? null : window.opens().toString());
        state.put(
                "closes",
                window.closes().equals(Instant.MAX) ? null : window.closes().toString());
        return state;
    }

    private static String state(Window window, Instant now) {
        if (window.contains(now)) {
            return "open";
        }
        return now.isBefore(window.opens()) ? "upcoming" : "ended";
    }
}
