package dev.fanfare.action.coupon;

import dev.fanfare.action.CodeFact;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How many codes of a coupon have been handed out to all visitors together: of a list in the document, how many of its
/// codes; of a loaded list, how many of that list.
public record HandedOut(Coupon coupon, Facts facts) {
    /// The shared facts that tell it. Of a list in the document there is one for each code.
    public static Set<String> facts(Coupon coupon) {
        return switch (coupon.codes()) {
            case Codes.Listed listed ->
                codes(listed).stream()
                        .map(code -> Find.mark(coupon, code).name())
                        .collect(Collectors.toSet());
            case Codes.Stored stored ->
                Set.of(new CodeFact.Taken(stored.list()).name(), new CodeFact.Held(stored.list()).name());
            case Codes.MadeUp made -> Set.of(new Inventions(coupon, made).stock());
        };
    }

    public long count() {
        return switch (coupon.codes()) {
            case Codes.Listed listed ->
                codes(listed).stream()
                        .filter(code -> facts.mark(Find.mark(coupon, code)).isPresent())
                        .count();
            case Codes.Stored stored -> facts.count(new CodeFact.Taken(stored.list()).key());
            case Codes.MadeUp made -> facts.count(Key.shared(new Inventions(coupon, made).stock()));
        };
    }

    /// How many codes there are in all, those included that were handed out.
    public long of() {
        return switch (coupon.codes()) {
            case Codes.Listed listed -> codes(listed).size();
            case Codes.Stored stored -> facts.count(new CodeFact.Held(stored.list()).key());
            case Codes.MadeUp made -> made.stock();
        };
    }

    private static List<String> codes(Codes.Listed listed) {
        return listed.stacks().stream().flatMap(stack -> stack.codes().stream()).toList();
    }
}
