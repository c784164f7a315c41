package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Pool;

/// What the books of a campaign on the air hold of its resources.
interface Booked {
    /// How many of a prize were won.
    long won(Pool pool, String prize);

    /// How many codes of a coupon were handed out.
    long taken(Coupon coupon);

    /// How many codes a coupon has in all.
    long codes(Coupon coupon);

    /// How many votes an option has.
    long votes(Poll poll, String option);
}
