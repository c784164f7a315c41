package dev.fanfare.action.draw;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Registration;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.campaign.Resources.Prize;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a visitor has won from a pool: the facts `win/{pool}/1`, `win/{pool}/2` and so on.
record Wins(Pool pool, Facts facts) {
    static Key consoled(Pool pool) {
        return Key.visitor("consoled/" + pool.id());
    }

    boolean mayWinMore() {
        return pool.winsPerVisitor() == 0 || number() < pool.winsPerVisitor();
    }

    /// The values of the facts, oldest win first.
    List<String> all() {
        List<String> found = new ArrayList<>();
        Optional<String> next = facts.mark(key(1));
        while (next.isPresent()) {
            found.add(next.get());
            next = facts.mark(key(found.size() + 1));
        }
        return found;
    }

    /// A win for the visitor, who can look it up, and for the campaign's books.
    ///
    /// @param draw the how-manieth draw it was
    List<Change> record(Prize prize, long draw, Instant now) {
        String title = prize.title().fallback();
        String name = Registration.of(facts).map(Registration::name).orElse("");
        String mark = Json.write(Json.object("prize", prize.id(), "title", title, "at", now.toString()));
        Map<String, Object> entry =
                Json.object("pool", pool.id(), "prize", prize.id(), "title", title, "name", name, "draw", draw);
        return List.of(new Change.MarkOnce(key(number() + 1), mark), new Change.Append("win", entry));
    }

    private int number() {
        return all().size();
    }

    private Key key(int number) {
        return Key.visitor("win/" + pool.id() + "/" + number);
    }
}
