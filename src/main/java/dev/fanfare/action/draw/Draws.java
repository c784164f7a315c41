package dev.fanfare.action.draw;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources.Pool;
import java.util.ArrayList;
import java.util.List;

/// How often a visitor has drawn from a pool, and how often they still may.
record Draws(Pool pool, Facts facts, Moment moment) {
    static final long UNLIMITED = -1;

    /// Draws made in all.
    long made() {
        return facts.count(inAll());
    }

    /// Draws left now, or `UNLIMITED`.
    long left() {
        return left(0);
    }

    long leftAfterOne() {
        return left(1);
    }

    List<Change> countOne() {
        List<Change> changes = new ArrayList<>(2);
        changes.add(new Change.CountUpTo(inAll(), pool.perVisitor() > 0 ? pool.perVisitor() : Long.MAX_VALUE));
        if (pool.perDay() > 0) {
            changes.add(new Change.CountUpTo(today(), pool.perDay()));
        }
        return changes;
    }

    private long left(int more) {
        long left = Long.MAX_VALUE;
        if (pool.perVisitor() > 0) {
            left = pool.perVisitor() - made() - more;
        }
        if (pool.perDay() > 0) {
            left = Math.min(left, pool.perDay() - facts.count(today()) - more);
        }
        return left == Long.MAX_VALUE ? UNLIMITED : Math.max(0, left);
    }

    private Key inAll() {
        return Key.visitor("draws/" + pool.id());
    }

    private Key today() {
        return Key.visitor("draws/" + pool.id() + "/" + moment.day());
    }
}
