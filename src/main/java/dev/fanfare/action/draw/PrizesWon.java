package dev.fanfare.action.draw;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Resources.Pool;
import java.util.Set;
import java.util.stream.Collectors;

/// How many of each prize of a pool have been won by all visitors together.
public record PrizesWon(Pool pool, Facts facts) {
    /// The shared facts that tell it.
    public static Set<String> facts(Pool pool) {
        return pool.prizes().stream()
                .map(prize -> Chance.stock(pool, prize.id()))
                .collect(Collectors.toSet());
    }

    /// @param prize the id of one of the pool's prizes
    public long of(String prize) {
        return facts.count(Key.shared(Chance.stock(pool, prize)));
    }
}
