package dev.fanfare.action.coupon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// The codes that a visitor has taken: a count, and one fact `coupon/{id}/{n}` each.
record Taken(Coupon coupon, Facts facts) {
    static final long UNLIMITED = -1;

    /// Marked when somebody found that the coupon's stock, as it is now, is gone.
    static Key gone(Coupon coupon) {
        return Key.shared("coupon/" + coupon.id() + "/gone/" + coupon.codes().name());
    }

    /// The names of the shared facts that say whether all codes are gone.
    static Set<String> goneFacts(Coupon coupon) {
        return coupon.codes() instanceof Codes.Stored stored
                ? new Loaded(stored).counts()
                : Set.of(gone(coupon).name());
    }

    boolean isGone() {
        return coupon.codes() instanceof Codes.Stored stored
                ? new Loaded(stored).isGone(facts)
                : facts.mark(gone(coupon)).isPresent();
    }

    boolean mayTakeMore() {
        return left(0) != 0;
    }

    /// How many codes the visitor may still take, or `UNLIMITED`.
    long left() {
        return left(0);
    }

    long leftAfterOne() {
        return left(1);
    }

    List<Change> record(String code, Call call) {
        String at = call.moment().now().toString();
        String name = Registration.of(facts).map(Registration::name).orElse("");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.CountUpTo(number(), coupon.perVisitor() > 0 ? coupon.perVisitor() : Long.MAX_VALUE));
        changes.add(
                new Change.MarkOnce(key(facts.count(number()) + 1), Json.write(Json.object("code", code, "at", at))));
        changes.add(new Change.Append("coupon", Json.object("coupon", coupon.id(), "code", code, "name", name)));
        return changes;
    }

    /// What the visitor sees of them, the first one first.
    List<Map<String, Object>> shown(List<String> locales) {
        return LongStream.rangeClosed(1, facts.count(number()))
                .boxed()
                .flatMap(n -> facts.mark(key(n)).stream())
                .map(Json::read)
                .map((JsonNode taken) -> Json.object(
                        "code", taken.path("code").asText(),
                        "title", coupon.title().in(locales),
                        "at", taken.path("at").asText()))
                .toList();
    }

    private long left(int more) {
        return coupon.perVisitor() == 0 ? UNLIMITED : Math.max(0, coupon.perVisitor() - facts.count(number()) - more);
    }

    private Key number() {
        return Key.visitor("coupon/" + coupon.id());
    }

    private Key key(long n) {
        return Key.visitor("coupon/" + coupon.id() + "/" + n);
    }
}
