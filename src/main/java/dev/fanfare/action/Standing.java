package dev.fanfare.action;

import dev.fanfare.campaign.Campaign.Window;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How it stands with something that a visitor may play, its times left aside: `standing` in `me`.
/// The page adds the times, by the server's clock, and shows the whole in its own words.
public enum Standing {
    /// It can be played.
    OPEN,
    /// The visitor has done it, and there is nothing more for now.
    DONE,
    /// The visitor has no tries left.
    NONE,
    /// Nothing is left to get.
    GONE,
    /// Something comes first.
    LOCKED;

    /// Adds to what a page is shown how it stands: what has been done comes first, then what cannot
    /// be done any more, then what must be done before.
    ///
    /// @param missing the gates that are closed, as `Gates` spells them
    public static void show(Map<String, Object> shown, boolean done, boolean none, boolean gone, List<String> missing) {
        Standing standing = done ? DONE : none ? NONE : gone ? GONE : missing.isEmpty() ? OPEN : LOCKED;
        shown.put("standing", standing.name().toLowerCase(Locale.ROOT));
        shown.put("missing", missing);
    }

    /// Adds when something with times of its own can be played, the campaign's window included; a
    /// side that is not limited is empty.
    public static void showTimes(Map<String, Object> shown, Window own, Moment moment) {
        Window window = own.and(moment.window());
        shown.put(
                "opens",
                window.opens().equals(Instant.MIN) ? "" : window.opens().toString());
        shown.put(
                "closes",
                window.closes().equals(Instant.MAX) ? "" : window.closes().toString());
    }
}
