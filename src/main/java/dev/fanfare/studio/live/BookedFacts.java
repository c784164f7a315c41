package dev.fanfare.studio.live;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.coupon.HandedOut;
import dev.fanfare.action.draw.PrizesWon;
import dev.fanfare.action.poll.Tally;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.visitor.VisitorId;
import java.util.List;
import java.util.Set;

/// Reads from the ledger what it is asked for, each time anew.
record BookedFacts(Ledger ledger, String campaign) implements Booked {
    private static final VisitorId NOBODY = new VisitorId("nobody-0000000000000000");

    @Override
    public long won(Pool pool, String prize) {
        return new PrizesWon(pool, facts(PrizesWon.facts(pool))).of(prize);
    }

    @Override
    public long taken(Coupon coupon) {
        return new HandedOut(coupon, facts(HandedOut.facts(coupon))).count();
    }

    @Override
    public long codes(Coupon coupon) {
        return new HandedOut(coupon, facts(HandedOut.facts(coupon))).of();
    }

    @Override
    public long votes(Poll poll, String option) {
        List<String> ids = poll.options().stream().map(Option::id).toList();
        return Tally.of(poll, facts(Tally.facts(poll))).counts().get(ids.indexOf(option));
    }

    private Facts facts(Set<String> names) {
        return ledger.facts(campaign, NOBODY, names);
    }
}
