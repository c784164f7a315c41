package dev.fanfare.studio.live;

import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;

/// What a draft changes in a coupon whose codes are handed out already.
record CouponChanges(Booked booked, Findings findings) {
    void gone(Coupon coupon, Pointer at, String title) {
        long taken = booked.taken(coupon);
        long left = left(booked.codes(coupon), taken);
        findings.warning(
                at,
                "live-coupon-removed",
                Limits.ON_THE_AIR,
                "coupon '%s' is on the air and would be gone: %d codes are handed out, %d are left"
                        .formatted(title, taken, left),
                Map.of("name", title, "taken", taken, "left", left));
    }

    void compare(Coupon old, Coupon now, Pointer at, String title) {
        if (!isSameSource(old.codes(), now.codes())) {
            long taken = booked.taken(old);
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
        long taken = booked.taken(now);
        long from = booked.codes(old);
        long to = booked.codes(now);
        findings.warning(
                at,
                "live-codes",
                Limits.ON_THE_AIR,
                "coupon '%s' would have %d codes instead of %d: %d are handed out, %d would be left"
                        .formatted(title, to, from, taken, left(to, taken)),
                Map.of("name", title, "from", from, "to", to, "taken", taken, "left", left(to, taken)));
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

    private static long left(long all, long gone) {
        return Math.max(0, all - gone);
    }
}
