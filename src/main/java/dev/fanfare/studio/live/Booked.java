package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Pool;
import java.util.Map;

/// What the books of a campaign on the air hold of its resources.
interface Booked {
    /// How many of each prize were won, by the prize's id.
    Map<String, Long> won(Pool pool);

    Handed codes(Coupon coupon);

    /// How many votes each option has, by the option's id.
    Map<String, Long> votes(Poll poll);

    /// Codes of a coupon.
    ///
    /// @param taken how many were handed out
    /// @param all how many there are, those included
    record Handed(long taken, long all) {
        long left() {
            return Limits.left(all, taken);
        }
    }
}
