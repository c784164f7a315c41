package dev.fanfare.action.coupon;

import dev.fanfare.action.Action;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `coupons` in `me`: the codes that the visitor has taken, and whether there are more.
record CouponsView() implements Action.View {
    @Override
    public String section() {
        return "coupons";
    }

    @Override
    public Set<String> sharedFacts(Resources resources) {
        return resources.coupons().values().stream()
                .flatMap(coupon -> Taken.goneFacts(coupon).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> coupons = new TreeMap<>();
        resources.coupons().forEach((id, coupon) -> coupons.put(id, describe(coupon, facts, moment, locales)));
        return coupons;
    }

    private static Map<String, Object> describe(Coupon coupon, Facts facts, Moment moment, List<String> locales) {
        Taken taken = new Taken(coupon, facts);
        List<Map<String, Object>> codes = taken.shown(locales);
        boolean gone = taken.isGone();
        Map<String, Object> shown = Json.object(
                "taken",
                !codes.isEmpty(),
                "codes",
                codes,
                "left",
                taken.left(),
                "gone",
                gone,
                "open",
                coupon.window().contains(moment.now()));
        Standing.showTimes(shown, coupon.window(), moment);
        Standing.show(shown, taken.left() == 0, false, gone, Gates.missing(coupon.gates(), facts));
        return shown;
    }
}
