package dev.fanfare.action.draw;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a pool has to give in all, and whether it is gone. The draw that finds nothing left behind
/// it marks that for the pages of all others, who then need not look at every prize.
record Stock(Pool pool, Facts facts) {
    /// Marked when nothing is left of the stock as it is now; another stock has another mark.
    static Key gone(Pool pool) {
        return Key.shared("pool/" + pool.id() + "/gone/"
                + Integer.toHexString(limits(pool).hashCode()));
    }

    boolean isGone() {
        return pool.consolation().isEmpty() && facts.mark(gone(pool)).isPresent();
    }

    /// The mark, when nothing is left after this draw.
    ///
    /// @param taken the prize it won; empty for none
    List<Change> noteAfter(String taken) {
        if (facts.mark(gone(pool)).isPresent()) {
            return List.of();
        }
        boolean left = limits(pool).entrySet().stream()
                .anyMatch(limit -> claimed(limit.getKey()) + (limit.getKey().equals(taken) ? 1 : 0) < limit.getValue());
        return left ? List.of() : List.of(new Change.MarkOnce(gone(pool), ""));
    }

    private long claimed(String prize) {
        return facts.count(Key.shared(Chance.stock(pool, prize)));
    }

    /// How many of each prize can be won.
    private static Map<String, Long> limits(Pool pool) {
        Map<String, Long> moments =
                pool.moments().stream().collect(Collectors.groupingBy(Resources.Moment::prize, Collectors.counting()));
        Map<String, Long> limits = new TreeMap<>();
        for (Prize prize : pool.prizes()) {
            long most = switch (pool.mode()) {
                case ODDS -> prize.odds() > 0 ? prize.stock() : 0;
                case MOMENTS -> Math.min(prize.stock(), moments.getOrDefault(prize.id(), 0L));
            };
            limits.put(prize.id(), most);
        }
        return limits;
    }
}
