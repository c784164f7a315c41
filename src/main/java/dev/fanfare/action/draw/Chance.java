package dev.fanfare.action.draw;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A prize that a draw hits, and the claim that makes it this visitor's.
record Chance(Prize prize, Change.Claim claim) {
    /// Odds are added up in whole parts, so that ten times 0.1 is exactly 1.
    private static final long PARTS = 1_000_000_000_000L;

    static Optional<Chance> of(Pool pool, RandomGenerator luck, Facts facts, Moment moment) {
        return switch (pool.mode()) {
            case ODDS -> byOdds(pool, luck, facts);
            case MOMENTS -> byMoments(pool, facts, moment);
        };
    }

    /// The name of the shared fact that counts how many of a prize are gone.
    static String stock(Pool pool, String prize) {
        return "stock/" + pool.id() + "/" + prize;
    }

    /// One number walks along the prizes' odds. A prize that is gone keeps its stretch of the way:
    /// its odds do not pass on to the others.
    private static Optional<Chance> byOdds(Pool pool, RandomGenerator luck, Facts facts) {
        long point = (long) (luck.nextDouble() * PARTS);
        long reached = 0;
        for (Prize prize : pool.prizes()) {
            reached += Math.round(prize.odds() * PARTS);
            if (point < reached) {
                boolean left = facts.count(Key.shared(stock(pool, prize.id()))) < prize.stock();
                return left ? Optional.of(claim(pool, prize, prize.stock())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The earliest moment that is due and not claimed. The n-th claim of a prize takes its n-th
    /// moment, so the count of claims says which moments are gone.
    private static Optional<Chance> byMoments(Pool pool, Facts facts, Moment moment) {
        Map<String, Integer> due = dueByPrize(pool, moment);
        Map<String, Integer> seen = new HashMap<>();
        for (Resources.Moment one : pool.moments()) {
            if (one.at().isAfter(moment.now())) {
                break;
            }
            Optional<Prize> prize = pool.prize(one.prize());
            int number = seen.merge(one.prize(), 1, Integer::sum);
            long claimed = facts.count(Key.shared(stock(pool, one.prize())));
            if (prize.isPresent() && number > claimed && number <= prize.get().stock()) {
                int limit =
                        Math.min(due.getOrDefault(one.prize(), 0), prize.get().stock());
                return Optional.of(claim(pool, prize.get(), limit));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> dueByPrize(Pool pool, Moment moment) {
        Map<String, Integer> due = new HashMap<>();
        for (Resources.Moment one : pool.moments()) {
            if (!one.at().isAfter(moment.now())) {
                due.merge(one.prize(), 1, Integer::sum);
            }
        }
        return due;
    }

    private static Chance claim(Pool pool, Prize prize, int limit) {
        return new Chance(prize, new Change.Claim(stock(pool, prize.id()), limit));
    }
}
