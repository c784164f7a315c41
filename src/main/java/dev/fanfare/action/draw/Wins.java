package dev.fanfare.action.draw;

import dev.fanfare.action.Call;
import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources.Consolation;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import dev.fanfare.page.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a visitor has won from a pool: a count, and one fact `win/{pool}/{when}-{chance}` a win.
/// Two wins at the same instant have facts of their own, so that a visitor who draws many times at
/// once is held up by the pool's limits only.
record Wins(Pool pool, Facts facts) {
    static Key consoled(Pool pool) {
        return Key.visitor("consoled/" + pool.id());
    }

    boolean mayWinMore() {
        return pool.winsPerVisitor() == 0 || facts.count(number()) < pool.winsPerVisitor();
    }

    /// The values of the facts, oldest win first.
    List<String> all() {
        return facts.names(prefix()).stream()
                .flatMap(name -> facts.mark(Key.visitor(name)).stream())
                .toList();
    }

    /// A win for the visitor, who can look it up, and for the campaign's books.
    ///
    /// @param draw the how-manieth draw it was
    List<Change> record(Prize prize, long draw, Call call) {
        Instant now = call.moment().now();
        String title = prize.title().fallback();
        String name = Registration.of(facts).map(Registration::name).orElse("");
        String mark = mark(prize.id(), prize.title(), now);
        Map<String, Object> entry =
                Json.object("pool", pool.id(), "prize", prize.id(), "title", title, "name", name, "draw", draw);
        return List.of(
                new Change.CountUpTo(number(), pool.winsPerVisitor() > 0 ? pool.winsPerVisitor() : Long.MAX_VALUE),
                new Change.MarkOnce(fresh(now, call.luck().nextLong()), mark),
                new Change.Append("win", entry));
    }

    /// What is kept of a consolation, once.
    static Change consoled(Pool pool, Consolation consolation, Instant now) {
        return new Change.MarkOnce(consoled(pool), mark(consolation.id(), consolation.title(), now));
    }

    private static String mark(String id, LocalizedText title, Instant now) {
        Map<String, Object> won = Json.object("prize", id, "title", title.fallback(), "at", now.toString());
        if (!title.byLocale().isEmpty()) {
            won.put("titles", title.byLocale());
        }
        return Json.write(won);
    }

    private Key number() {
        return Key.visitor("wins/" + pool.id());
    }

    private Key fresh(Instant now, long chance) {
        return Key.visitor("%s%013d-%016x".formatted(prefix(), now.toEpochMilli(), chance));
    }

    private String prefix() {
        return "win/" + pool.id() + "/";
    }
}
