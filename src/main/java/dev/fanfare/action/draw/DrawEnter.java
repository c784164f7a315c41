package dev.fanfare.action.draw;

import dev.fanfare.action.Action;
import dev.fanfare.action.Bound;
import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Decision;
import dev.fanfare.action.Declare;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Drawn;
import dev.fanfare.campaign.Resources.Consolation;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.component.ActionDefinition;
import dev.fanfare.component.ActionDefinition.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// `draw.enter`: one draw from a pool.
///
/// A draw is one random number, taken once. When it is decided again because somebody else was
/// quicker, the runner brings **the same luck** and only the facts are new. So every draw comes
/// out as if all draws had been made one after the other: a number that pointed at a prize which
/// has just gone is a loss, as it would have been a moment later. With fresh luck a lost race
/// would be a second draw for the price of one, which whoever sends many at once could farm; and
/// a visitor whose two draws both won at the same instant would have one of the wins rolled away.
public final class DrawEnter implements Action {
    private static final ActionDefinition DEFINITION = new ActionDefinition(
            "draw.enter",
            Declare.title("Draw a prize", "抽奖"),
            List.of(Declare.required("pool", Kind.POOL, "Prize pool", "奖池")),
            List.of(),
            List.of(
                    Declare.outcome("win", "Won a prize", "中奖"),
                    Declare.outcome("consolation", "Got the consolation", "获得安慰奖"),
                    Declare.outcome("lose", "Won nothing", "未中奖"),
                    Declare.outcome("limit", "No draws left", "抽奖次数已用完"),
                    Declare.outcome("gate", "Something must be done first", "尚未满足条件")));

    @Override
    public ActionDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Set<String> sharedFacts(Call call) {
        Pool pool = Bound.pool(call);
        Set<String> stocks = new HashSet<>();
        pool.prizes().forEach(prize -> stocks.add(Chance.stock(pool, prize.id())));
        stocks.add(Stock.gone(pool).name());
        return stocks;
    }

    @Override
    public Decision decide(Call call, Facts facts) {
        Pool pool = Bound.pool(call);
        Draws draws = new Draws(pool, facts, call.moment());
        if (draws.left() == 0) {
            return Decision.refused("limit", Map.of());
        }
        List<String> missing = Gates.missing(pool.gates(), facts);
        if (!missing.isEmpty()) {
            return Decision.refused("gate", Json.object("missing", missing));
        }
        Wins wins = new Wins(pool, facts);
        Optional<Chance> hit =
                Chance.of(pool, call.luck(), facts, call.moment()).filter(_ -> wins.mayWinMore());
        return hit.map(chance -> win(call, draws, wins, chance)).orElseGet(() -> loss(call, draws));
    }

    private static Decision win(Call call, Draws draws, Wins wins, Chance chance) {
        List<Change> changes = new ArrayList<>();
        changes.add(chance.claim());
        changes.addAll(draws.countOne());
        changes.addAll(wins.record(chance.prize(), draws.made() + 1, call));
        changes.addAll(
                new Stock(draws.pool(), draws.facts()).noteAfter(chance.prize().id()));
        Prize prize = chance.prize();
        Map<String, Object> data = Json.object("drawn", prize.drawn(), "prize", Prizes.shown(prize, call.locales()));
        return Decision.accepted("win", complete(data, prize.segment(), draws), changes);
    }

    private static Decision loss(Call call, Draws draws) {
        List<Change> changes = new ArrayList<>(draws.countOne());
        changes.addAll(new Stock(draws.pool(), draws.facts()).noteAfter(""));
        Optional<Consolation> consolation = draws.pool().consolation();
        changes.add(new Change.Append(
                consolation.isEmpty() ? "lose" : "consolation",
                Json.object("pool", draws.pool().id(), "draw", draws.made() + 1)));
        if (consolation.isEmpty()) {
            Map<String, Object> data = Json.object("drawn", Drawn.LOSE);
            return Decision.accepted("lose", complete(data, OptionalInt.empty(), draws), changes);
        }
        Key consoled = Wins.consoled(draws.pool());
        if (draws.facts().mark(consoled).isEmpty()) {
            changes.add(
                    Wins.consoled(draws.pool(), consolation.get(), call.moment().now()));
        }
        Map<String, Object> data =
                Json.object("drawn", Drawn.CONSOLATION, "prize", Prizes.shown(consolation.get(), call.locales()));
        return Decision.accepted("consolation", complete(data, consolation.get().segment(), draws), changes);
    }

    /// @param segment what a page of a `campaign/1` release turns to
    private static Map<String, Object> complete(Map<String, Object> data, OptionalInt segment, Draws draws) {
        segment.ifPresent(number -> data.put("segment", number));
        data.put("drawsLeft", draws.leftAfterOne());
        return data;
    }

    @Override
    public Optional<View> view() {
        return Optional.of(new PoolsView());
    }
}
