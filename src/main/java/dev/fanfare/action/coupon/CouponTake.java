package dev.fanfare.action.coupon;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `coupon.take`: hands out one code of a coupon. No code is handed out twice, and none beyond the
/// stock.
public final class CouponTake implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "coupon.take",
            Declare.title("Take a coupon code", "领取优惠码"),
            List.of(Declare.required("coupon", Kind.COUPON, "Coupon", "优惠券")),
            List.of(),
            List.of(
                    Declare.outcome("taken", "Got a code", "领取成功"),
                    Declare.outcome("limit", "Has taken all they may", "已达领取上限"),
                    Declare.outcome("empty", "All codes are gone", "已领完"),
                    Declare.outcome("closed", "No codes are handed out now", "当前不可领取"),
                    Declare.outcome("gate", "Something must be done first", "尚未满足条件")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Set<String> sharedFacts(Call call) {
        Coupon coupon = Bound.coupon(call);
        return switch (coupon.codes()) {
            case Codes.Listed listed -> new Stacks(coupon, listed).counts();
            case Codes.Stored stored -> new Loaded(stored).facts(call.luck());
            case Codes.MadeUp made -> new Inventions(coupon, made).facts(call.luck());
        };
    }

    @Override
    public Set<String> furtherFacts(Call call, Facts facts) {
        Coupon coupon = Bound.coupon(call);
        return switch (coupon.codes()) {
            case Codes.Listed listed -> new Stacks(coupon, listed).marks(call.luck(), facts);
            case Codes.Stored _ -> Set.of();
            case Codes.MadeUp _ -> Set.of();
        };
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Coupon coupon = Bound.coupon(call);
        Taken taken = new Taken(coupon, facts);
        if (!taken.mayTakeMore()) {
            return Decision.refused("limit", Json.object("codes", taken.shown(call.locales())));
        }
        if (!coupon.window().contains(call.moment().now())) {
            return Decision.refused("closed", Map.of());
        }
        List<String> missing = Gates.missing(coupon.gates(), facts);
        if (!missing.isEmpty()) {
            return Decision.refused("gate", Json.object("missing", missing));
        }
        return switch (coupon.codes()) {
            case Codes.Listed listed -> {
                Stacks.Search search = new Stacks(coupon, listed).search(call.luck(), facts);
                yield decided(call, taken, search.find(), search.corrections());
            }
            case Codes.Stored stored -> decided(call, taken, new Loaded(stored).find(call.luck(), facts), List.of());
            case Codes.MadeUp made ->
                decided(call, taken, new Inventions(coupon, made).find(call.luck(), facts), List.of());
        };
    }

    private static Decision decided(Call call, Taken taken, Optional<Find> found, List<Change> corrections) {
        return found.map(find -> handOut(call, taken, find, corrections)).orElseGet(() -> empty(taken, corrections));
    }

    private static Decision handOut(Call call, Taken taken, Find find, List<Change> corrections) {
        Coupon coupon = taken.coupon();
        List<Change> changes = new ArrayList<>(corrections);
        changes.addAll(find.changes());
        changes.addAll(taken.record(find.code(), call));
        Map<String, Object> data = Json.object(
                "code", find.code(), "title", coupon.title().in(call.locales()), "left", taken.leftAfterOne());
        return Decision.accepted("taken", data, changes);
    }

    /// The first visitor who comes too late leaves a note for the pages of all others, where no count
    /// tells them.
    private static Decision empty(Taken taken, List<Change> corrections) {
        List<Change> changes = new ArrayList<>(corrections);
        if (!taken.isGone()) {
            changes.add(new Change.MarkOnce(Taken.gone(taken.coupon()), ""));
        }
        return new Decision(new Outcome.Refused("empty", Map.of()), changes);
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new CouponsView());
    }
}
