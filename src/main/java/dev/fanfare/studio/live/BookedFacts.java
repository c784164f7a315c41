package dev.fanfare.studio.live;

import static java.util.stream.Collectors.toMap;

import dev.fanfare.action.Facts;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.coupon.HandedOut;
import dev.fanfare.action.draw.PrizesWon;
import dev.fanfare.action.poll.Tally;
import dev.fanfare.campaign.Resources.Coupon;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.visitor.VisitorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads from the ledger what it is asked for, each time anew.
record BookedFacts(Ledger ledger, String campaign) implements Booked {
    @Override
    public Map<String, Long> won(Pool pool) {
        PrizesWon won = new PrizesWon(pool, facts(PrizesWon.facts(pool)));
        return pool.prizes().stream().collect(toMap(Prize::id, prize -> won.of(prize.id())));
    }

    @Override
    public Handed codes(Coupon coupon) {
        HandedOut codes = new HandedOut(coupon, facts(HandedOut.facts(coupon)));
        return new Handed(codes.count(), codes.of());
    }

    @Override
    public Map<String, Long> votes(Poll poll) {
        List<Long> counts = Tally.of(poll, facts(Tally.facts(poll))).counts();
        Map<String, Long> votes = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            votes.put(poll.options().get(i).id(), counts.get(i));
        }
        return votes;
    }

    private Facts facts(Set<String> names) {
        return ledger.facts(campaign, VisitorId.NOBODY, names);
    }
}
