package dev.fanfare.action.coupon;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Codes made up by a pattern. A few are made up at once: the first that nobody has is taken, so
/// that a rare double costs nobody their code.
record Inventions(Coupon coupon, Codes.MadeUp made) {
    private static final int CANDIDATES = 4;

    Set<String> facts(RandomGenerator luck) {
        Set<String> facts = new HashSet<>();
        facts.add(stock());
        facts.add(Taken.gone(coupon).name());
        candidates(luck).forEach(code -> facts.add(Find.mark(coupon, code).name()));
        return facts;
    }

    Optional<Find> find(RandomGenerator luck, Facts facts) {
        if (facts.count(Key.shared(stock())) >= made.stock()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Claim(stock(), made.stock()));
        // The last one leaves the note that nobody needs to come any more.
        if (facts.count(Key.shared(stock())) + 1 >= made.stock()
                && facts.mark(Taken.gone(coupon)).isEmpty()) {
            changes.add(new Change.MarkOnce(Taken.gone(coupon), ""));
        }
        if (made.isOneForAll()) {
            return Optional.of(new Find(made.pattern(), changes));
        }
        List<String> candidates = candidates(luck);
        String code = candidates.stream()
                .filter(one -> facts.mark(Find.mark(coupon, one)).isEmpty())
                .findFirst()
                .orElse(candidates.getFirst());
        changes.add(new Change.MarkOnce(Find.mark(coupon, code), ""));
        return Optional.of(new Find(code, changes));
    }

    String stock() {
        return "coupon/" + coupon.id() + "/taken";
    }

    private List<String> candidates(RandomGenerator luck) {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < CANDIDATES && !made.isOneForAll(); i++) {
            candidates.add(invent(luck));
        }
        return candidates;
    }

    private String invent(RandomGenerator luck) {
        StringBuilder code = new StringBuilder();
        made.pattern().chars().forEach(place -> {
            String signs = Codes.MadeUp.signs((char) place);
            code.append(signs.isEmpty() ? (char) place : signs.charAt(luck.nextInt(signs.length())));
        });
        return code.toString();
    }
}
