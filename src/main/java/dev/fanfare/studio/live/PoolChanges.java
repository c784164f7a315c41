package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;
import java.util.Optional;

/// What a draft changes in a pool that prizes are drawn from already.
record PoolChanges(Booked booked, Findings findings) {
    void gone(Pool pool, Pointer at, String title) {
        long won = booked.won(pool).values().stream().mapToLong(Long::longValue).sum();
        long left = Limits.left(pool.prizes().stream().mapToLong(Prize::stock).sum(), won);
        findings.warning(
                at,
                "live-pool-removed",
                Limits.ON_THE_AIR,
                "pool '%s' is on the air and would be gone: %d prizes are won, %d are left".formatted(title, won, left),
                Map.of("name", title, "won", won, "left", left));
    }

    void compare(Pool old, Pool now, Pointer at, String title) {
        if (old.mode() != now.mode()) {
            findings.warning(
                    at.at("mode"),
                    "live-mode",
                    Limits.ON_THE_AIR,
                    "pool '%s' would decide otherwise who wins".formatted(title),
                    Map.of("name", title));
        }
        Map<String, Long> won = booked.won(old);
        old.prizes().forEach(prize -> before(prize, won.getOrDefault(prize.id(), 0L), now, at.at("prizes")));
        now.prizes()
                .forEach(prize ->
                        added(old, prize, at.at("prizes").at(now.prizes().indexOf(prize))));
        moments(old, now, at.at("moments"));
        Limits limits = new Limits(at, findings);
        limits.changed("perVisitor", old.perVisitor(), now.perVisitor());
        limits.changed("perDay", old.perDay(), now.perDay());
        limits.changed("winsPerVisitor", old.winsPerVisitor(), now.winsPerVisitor());
        limits.requires(old.gates(), now.gates());
    }

    private void before(Prize prize, long won, Pool now, Pointer at) {
        Optional<Prize> same = now.prize(prize.id());
        if (same.isPresent()) {
            Pointer place = at.at(now.prizes().indexOf(same.get()));
            stock(prize, same.get(), won, place.at("stock"));
            odds(prize, same.get(), place.at("odds"));
            return;
        }
        long left = Limits.left(prize.stock(), won);
        findings.warning(
                at,
                "live-prize-removed",
                Limits.ON_THE_AIR,
                "prize '%s' would be gone: %d are won, %d are left".formatted(name(prize), won, left),
                Map.of("name", name(prize), "won", won, "left", left));
    }

    private void added(Pool old, Prize prize, Pointer at) {
        if (old.prize(prize.id()).isEmpty()) {
            findings.warning(
                    at,
                    "live-prize-added",
                    Limits.ON_THE_AIR,
                    "prize '%s' would be new, %d of it".formatted(name(prize), prize.stock()),
                    Map.of("name", name(prize), "to", prize.stock()));
        }
    }

    private void stock(Prize old, Prize now, long won, Pointer at) {
        if (old.stock() == now.stock()) {
            return;
        }
        long left = Limits.left(now.stock(), won);
        Map<String, Object> values =
                Map.of("name", name(now), "from", old.stock(), "to", now.stock(), "won", won, "left", left);
        String message = "the stock of prize '%s' would be %d instead of %d: %d are won, %d would be left"
                .formatted(name(now), now.stock(), old.stock(), won, left);
        if (now.stock() < won) {
            findings.warning(at, "live-stock-below-won", Limits.ON_THE_AIR, message, values);
        } else {
            findings.warning(at, "live-stock", Limits.ON_THE_AIR, message, values);
        }
    }

    private void odds(Prize old, Prize now, Pointer at) {
        if (old.odds() != now.odds()) {
            findings.warning(
                    at,
                    "live-odds",
                    Limits.ON_THE_AIR,
                    "the odds of prize '%s' would be %s %% instead of %s %%"
                            .formatted(name(now), percent(now.odds()), percent(old.odds())),
                    Map.of("name", name(now), "from", percent(old.odds()), "to", percent(now.odds())));
        }
    }

    private void moments(Pool old, Pool now, Pointer at) {
        if (!old.moments().equals(now.moments())) {
            findings.warning(
                    at,
                    "live-moments",
                    Limits.ON_THE_AIR,
                    "prizes would become free at other moments: %d instead of %d"
                            .formatted(now.moments().size(), old.moments().size()),
                    Map.of("from", old.moments().size(), "to", now.moments().size()));
        }
    }

    private static String name(Prize prize) {
        String title = prize.title().fallback();
        return title.isEmpty() ? prize.id() : title;
    }

    /// In percent, to a millionth.
    private static double percent(double odds) {
        return Math.round(odds * 100_000_000) / 1_000_000.0;
    }
}
