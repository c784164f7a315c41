package dev.fanfare.action;

import dev.fanfare.campaign.Resources;
import java.util.Map;

/// The resource an action's binding names in its fixed input.
public final class Bound {
    private Bound() {}

    public static Resources.Quiz quiz(Call call) {
        return named("quiz", call, call.resources().quizzes());
    }

    public static Resources.Pool pool(Call call) {
        return named("pool", call, call.resources().pools());
    }

    public static Resources.Form form(Call call) {
        return named("form", call, call.resources().forms());
    }

    public static Resources.Poll poll(Call call) {
        return named("poll", call, call.resources().polls());
    }

    public static Resources.Coupon coupon(Call call) {
        return named("coupon", call, call.resources().coupons());
    }

    public static Resources.Checkin checkin(Call call) {
        return named("checkin", call, call.resources().checkins());
    }

    private static <T> T named(String parameter, Call call, Map<String, T> resources) {
        T found = resources.get(call.with(parameter));
        if (found == null) {
            throw new MissingResource(call.campaign(), parameter, call.with(parameter));
        }
        return found;
    }
}
