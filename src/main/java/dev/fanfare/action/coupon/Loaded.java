package dev.fanfare.action.coupon;

import dev.fanfare.action.Change;
import dev.fanfare.action.CodeFact;
import dev.fanfare.action.Facts;
import dev.fanfare.campaign.Codes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Codes of a list that lies beside the ledger.
record Loaded(Codes.Stored stored) {
    /// What tells whether codes are left.
    Set<String> counts() {
        return Set.of(held().name(), taken().name());
    }

    Set<String> facts(RandomGenerator luck) {
        return Set.of(held().name(), taken().name(), left(luck).name());
    }

    Optional<Find> find(RandomGenerator luck, Facts facts) {
        return facts.mark(left(luck).key())
                .map(code -> new Find(code, List.of(new Change.TakeCode(stored.list(), code))));
    }

    boolean isGone(Facts facts) {
        return facts.count(taken().key()) >= facts.count(held().key());
    }

    private CodeFact held() {
        return new CodeFact.Held(stored.list());
    }

    private CodeFact taken() {
        return new CodeFact.Taken(stored.list());
    }

    private CodeFact left(RandomGenerator luck) {
        return new CodeFact.Left(stored.list(), luck.nextLong());
    }
}
