package dev.fanfare.action.draw;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Action;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Gates;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Standing;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Consolation;
import dev.fanfare.campaign.Resources.Pool;
import dev.fanfare.page.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `pools` in `me`: how many draws the visitor has left, and what they have won.
record PoolsView() implements Action.View {
    @Override
    public String section() {
        return "pools";
    }

    @Override
    public Set<String> sharedFacts(Resources resources) {
        return resources.pools().values().stream()
                .filter(pool -> pool.consolation().isEmpty())
                .map(Stock::gone)
                .map(Key::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> describe(Resources resources, Facts facts, Moment moment, List<String> locales) {
        Map<String, Object> pools = new TreeMap<>();
        resources.pools().forEach((id, pool) -> pools.put(id, describe(pool, facts, moment, locales)));
        return pools;
    }

    private static Map<String, Object> describe(Pool pool, Facts facts, Moment moment, List<String> locales) {
        List<Map<String, Object>> wins = new Wins(pool, facts)
                .all().stream().map(win -> shown(pool, Json.read(win), locales)).toList();
        long left = new Draws(pool, facts, moment).left();
        Optional<String> consoled = facts.mark(Wins.consoled(pool));
        Map<String, Object> shown =
                Json.object("drawsLeft", left, "won", !wins.isEmpty(), "wins", wins, "consoled", consoled.isPresent());
        consoled.map(Json::read)
                .flatMap(mark -> consolation(pool, mark, locales))
                .ifPresent(one -> shown.put("consolation", one));
        Standing.show(shown, false, left == 0, new Stock(pool, facts).isGone(), Gates.missing(pool.gates(), facts));
        return shown;
    }

    /// A prize that a newer release renamed, or no longer has, keeps the title it was won under.
    private static Map<String, Object> shown(Pool pool, JsonNode win, List<String> locales) {
        String id = win.path("prize").asText();
        String title = win.path("title").asText();
        Map<String, Object> shown = pool.prize(id)
                .filter(prize -> prize.title().fallback().equals(title))
                .map(prize -> Prizes.shown(prize, locales))
                .orElseGet(() ->
                        Json.object("id", id, "title", wonUnder(win, title).in(locales), "image", ""));
        shown.put("at", win.path("at").asText());
        return shown;
    }

    /// As it was called when it was drawn. Of older marks only the time is known: they are called as the pool's is now.
    private static Optional<Map<String, Object>> consolation(Pool pool, JsonNode mark, List<String> locales) {
        String id = mark.path("prize").asText();
        String title = mark.path("title").asText();
        Optional<Consolation> same = pool.consolation()
                .filter(one -> title.isEmpty() || one.title().fallback().equals(title));
        if (same.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> shown = same.map(one -> Prizes.shown(one, locales))
                .orElseGet(() ->
                        Json.object("id", id, "title", wonUnder(mark, title).in(locales), "image", ""));
        shown.put("at", mark.path("at").asText());
        return Optional.of(shown);
    }

    private static LocalizedText wonUnder(JsonNode win, String title) {
        Map<String, String> titles = new LinkedHashMap<>();
        win.path("titles")
                .properties()
                .forEach(text -> titles.put(text.getKey(), text.getValue().asText()));
        return new LocalizedText(title, titles);
    }
}
