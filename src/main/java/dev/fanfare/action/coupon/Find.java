package dev.fanfare.action.coupon;

import dev.fanfare.action.Change;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.List;

/// A code that is left, and the changes that make it this visitor's.
record Find(String code, List<Change> changes) {
    Find {
        changes = List.copyOf(changes);
    }

    /// Marked when the code was handed out.
    static Key mark(Coupon coupon, String code) {
        return Key.shared("coupon/" + coupon.id() + "/c/" + code);
    }
}
