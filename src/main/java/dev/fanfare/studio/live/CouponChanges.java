package dev.fanfare.studio.live;

import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;

/// What a draft changes in a coupon whose codes are handed out already.
record CouponChanges(Booked booked, Findings findings) {
    void gone(Coupon coupon, Pointer at, String title) {
        Booked.Handed codes = booked.codes(coupon);
        findings.warning(
                at,
                "live-coupon-removed",
                Limits.ON_THE_AIR,
                "coupon '%s' is on the air and would be gone: %d codes are handed out, %d are left"
                        .formatted(title, codes.taken(), codes.left()),
                Map.of("name", title, "taken", codes.taken(), "left", codes.left()));
    }

    void compare(Coupon old, Coupon now, Pointer at, String title) {
        if (!isSameSource(old.codes(), now.codes())) {
            long taken = booked.codes(old).taken();
            findings.warning(
                    at,
                    "live-codes-other",
                    Limits.ON_THE_AIR,
                    "coupon '%s' would hand out other codes: %d of those on the air are handed out"
                            .formatted(title, taken),
                    Map.of("name", title, "taken", taken));
        } else if (!old.codes().equals(now.codes())) {
            codes(old, now, at, title);
        }
        Limits limits = new Limits(at, findings);
        limits.changed("perVisitor", old.perVisitor(), now.perVisitor());
        limits.requires(old.gates(), now.gates());
    }

    private void codes(Coupon old, Coupon now, Pointer at, String title) {
        long from = booked.codes(old).all();
        Booked.Handed codes = booked.codes(now);
        findings.warning(
                at,
                "live-codes",
                Limits.ON_THE_AIR,
                "coupon '%s' would have %d codes instead of %d: %d are handed out, %d would be left"
                        .formatted(title, codes.all(), from, codes.taken(), codes.left()),
                Map.of("name", title, "from", from, "to", codes.all(), "taken", codes.taken(), "left", codes.left()));
    }

    /// Whether what was handed out of the one counts for the other.
    private static boolean isSameSource(Codes old, Codes now) {
        return switch (old) {
            case Codes.Listed _ -> now instanceof Codes.Listed;
            case Codes.Stored _ -> old.equals(now);
            case Codes.MadeUp made ->
                now instanceof Codes.MadeUp other && made.pattern().equals(other.pattern());
        };
    }
}
