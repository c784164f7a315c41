package dev.fanfare.action.draw;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a pool has to give in all, and whether it is gone. The draw that finds nothing left behind
/// it marks that for the pages of all others, who then need not look at every prize.
record Stock(Pool pool, Facts facts) {
    /// Marked when nothing is left of the stock as it is now; another stock has another mark.
    static Key gone(Pool pool) {
        Map<String, Integer> moments = moments(pool);
        int stock = 0;
        for (Prize prize : pool.prizes()) {
            stock += prize.id().hashCode() ^ Long.hashCode(most(pool, prize, moments));
        }
        return Key.shared("pool/" + pool.id() + "/gone/" + Integer.toHexString(stock));
    }

    boolean isGone() {
        return pool.consolation().isEmpty() && facts.mark(gone(pool)).isPresent();
    }

    /// The mark, when nothing is left after this draw.
    ///
    /// @param taken the prize it won; empty for none
    List<Change> noteAfter(String taken) {
        Map<String, Integer> moments = moments(pool);
        for (Prize prize : pool.prizes()) {
            if (claimed(prize.id()) + (prize.id().equals(taken) ? 1 : 0) < most(pool, prize, moments)) {
                return List.of();
            }
        }
        Key gone = gone(pool);
        return facts.mark(gone).isPresent() ? List.of() : List.of(new Change.MarkOnce(gone, ""));
    }

    private long claimed(String prize) {
        return facts.count(Key.shared(Chance.stock(pool, prize)));
    }

    /// How many of a prize can be won.
    private static long most(Pool pool, Prize prize, Map<String, Integer> moments) {
        return switch (pool.mode()) {
            case ODDS -> prize.odds() > 0 ? prize.stock() : 0;
            case MOMENTS -> Math.min(prize.stock(), moments.getOrDefault(prize.id(), 0));
        };
    }

    /// How many moments each prize has, where prizes have moments.
    private static Map<String, Integer> moments(Pool pool) {
        Map<String, Integer> moments = new HashMap<>();
        if (pool.mode() == Resources.Mode.MOMENTS) {
            pool.moments().forEach(moment -> moments.merge(moment.prize(), 1, Integer::sum));
        }
        return moments;
    }
}
