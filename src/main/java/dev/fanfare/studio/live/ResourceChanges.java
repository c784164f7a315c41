package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares the resources on the air with those of a draft, and says with numbers what differs in stock, odds, codes
/// and limits. Texts and pictures are nobody's loss: they are left to the list of differences.
final class ResourceChanges {
    private final Titles titles;
    private final Findings findings = new Findings();
    private final PoolChanges pools;
    private final CouponChanges coupons;
    private final PlayChanges plays;

    private ResourceChanges(Titles titles, Booked booked) {
        this.titles = titles;
        this.pools = new PoolChanges(booked, findings);
        this.coupons = new CouponChanges(booked, findings);
        this.plays = new PlayChanges(booked, findings);
    }

    /// @param before the resources on the air
    /// @param after those of the draft
    static List<Finding> between(Resources before, Resources after, Titles titles, Booked booked) {
        return new ResourceChanges(titles, booked).list(before, after);
    }

    private List<Finding> list(Resources before, Resources after) {
        each("pools", before.pools(), after.pools(), pools::gone, pools::compare);
        each("coupons", before.coupons(), after.coupons(), coupons::gone, coupons::compare);
        each("polls", before.polls(), after.polls(), plays::pollGone, plays::poll);
        each("quizzes", before.quizzes(), after.quizzes(), this::gone, plays::quiz);
        each("forms", before.forms(), after.forms(), this::gone, plays::form);
        each("checkins", before.checkins(), after.checkins(), this::gone, plays::checkin);
        return findings.list();
    }

    private void gone(Object resource, Pointer at, String title) {
        plays.gone(title, at);
    }

    private interface Both<T> {
        void compare(T before, T after, Pointer at, String title);
    }

    private interface Gone<T> {
        void tell(T before, Pointer at, String title);
    }

    private <T> void each(String kind, Map<String, T> old, Map<String, T> now, Gone<? super T> gone, Both<T> both) {
        Pointer at = Pointer.ROOT.at("resources").at(kind);
        new TreeMap<>(old).forEach((id, before) -> {
            T after = now.get(id);
            if (after == null) {
                gone.tell(before, at, titles.of(kind, id));
            } else if (!before.equals(after)) {
                both.compare(before, after, at.at(id), titles.of(kind, id));
            }
        });
    }
}
