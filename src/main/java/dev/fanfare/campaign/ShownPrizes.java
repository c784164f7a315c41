package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import dev.fanfare.page.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Checks the places of one component against the pool they show.
final class ShownPrizes {
    private final PrizeDisplay display;
    private final JsonNode pool;
    private final List<String> locales;
    private final JsonNode i18n;
    private final Findings findings;
    private final List<String> drawable;

    ShownPrizes(PrizeDisplay display, JsonNode pool, List<String> locales, JsonNode i18n, Findings findings) {
        this.display = display;
        this.pool = pool;
        this.locales = locales;
        this.i18n = i18n;
        this.findings = findings;
        this.drawable = Drawn.of(pool);
    }

    void check() {
        List<String> shown = display.shown();
        for (int i = 0; i < shown.size(); i++) {
            place(shown.get(i), display.at().at(i), i);
        }
        if (display.complete()) {
            drawable.stream()
                    .filter(what -> !shown.contains(what))
                    .filter(what -> canBeDrawn(what) && isInStock(what))
                    .forEach(this::missing);
        }
    }

    private void place(String what, Pointer at, int index) {
        if (what.isEmpty()) {
            return; // the schema says so
        }
        if (!drawable.contains(what)) {
            notDrawable(what, at.at("shows"));
            return;
        }
        if (!canBeDrawn(what)) {
            unreached(at.at("shows"), "prize '%s' cannot be won".formatted(name(what)));
        }
        label(what, at, index);
    }

    private void notDrawable(String what, Pointer at) {
        if (what.equals(Drawn.LOSE)) {
            unreached(at, "pool '%s' has a consolation, so nobody wins nothing".formatted(display.pool()));
        } else if (what.equals(Drawn.CONSOLATION)) {
            findings.unfinished(
                    at,
                    "place-consolation-gone",
                    "a prize of the pool, or the loss",
                    "a place of node '%s' shows a consolation, which pool '%s' does not have; expected a prize of the pool, or the loss"
                            .formatted(display.node().id(), display.pool()));
        } else {
            findings.unfinished(
                    at,
                    "place-prize-gone",
                    "a prize of the pool",
                    "a place of node '%s' shows '%s', which pool '%s' does not have; expected a prize of the pool"
                            .formatted(display.node().id(), what, display.pool()),
                    Map.of("name", Drawn.prizeOf(what).orElse(what)));
        }
    }

    private void unreached(Pointer at, String why) {
        findings.warning(
                at,
                "place-unreached",
                "a place for something that can be drawn",
                "a place of node '%s' is never reached: %s; expected a place for something that can be drawn"
                        .formatted(display.node().id(), why));
    }

    private void missing(String what) {
        switch (what) {
            case Drawn.LOSE -> missing(what, "lose-without-place");
            case Drawn.CONSOLATION -> missing(what, "consolation-without-place");
            default -> missing(what, "prize-without-place");
        }
    }

    private void missing(String what, String rule) {
        findings.unfinished(
                display.at(),
                rule,
                "a place that shows it",
                "'%s' can be drawn from pool '%s', but no place of node '%s' shows it; expected one"
                        .formatted(what, display.pool(), display.node().id()),
                Map.of("name", name(what)));
    }

    /// Whether its odds or a moment let it be drawn.
    private boolean canBeDrawn(String what) {
        boolean scheduled = pool.path("mode").asText().equals("moments");
        return prize(what)
                .map(prize -> scheduled
                        ? isFreed(prize.path("id").asText())
                        : prize.path("odds").asDouble(0) > 0)
                .orElse(true);
    }

    /// A prize without stock has a finding of its own.
    private boolean isInStock(String what) {
        return prize(what).map(prize -> prize.path("stock").asInt(0) > 0).orElse(true);
    }

    private Optional<JsonNode> prize(String what) {
        for (JsonNode prize : pool.path("prizes")) {
            if (what.equals(Drawn.prize(prize.path("id").asText()))) {
                return Optional.of(prize);
            }
        }
        return Optional.empty();
    }

    private boolean isFreed(String prize) {
        for (JsonNode moment : pool.path("moments")) {
            if (moment.path("prize").asText().equals(prize)) {
                return true;
            }
        }
        return false;
    }

    /// The place's own text is not what something else in the pool is called.
    private void label(String what, Pointer at, int index) {
        List<String> own = labels(index);
        for (String other : drawable) {
            LocalizedText title = Drawn.title(pool, other);
            for (int i = 0; i < own.size(); i++) {
                if (!other.equals(what) && same(own.get(i), title.in(localeAt(i))) && !sameTitle(what, other, i)) {
                    findings.unfinished(
                            at.at("label"),
                            "place-says-other",
                            "a text that does not name something else",
                            "a place of node '%s' shows '%s' but says '%s', which '%s' is called; expected a text that does not name something else"
                                    .formatted(display.node().id(), what, own.get(i), other),
                            Map.of("name", own.get(i)));
                    return;
                }
            }
        }
    }

    private boolean sameTitle(String one, String other, int locale) {
        return same(
                Drawn.title(pool, one).in(localeAt(locale)),
                Drawn.title(pool, other).in(localeAt(locale)));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private String localeAt(int index) {
        return index < locales.size() ? locales.get(index) : "en";
    }

    /// The own text of a place in every locale.
    private List<String> labels(int index) {
        String key = display.node().id() + "." + display.property() + "." + index + ".label";
        String own = display.places().path(index).path("label").asText();
        List<String> labels = new ArrayList<>();
        for (String locale : locales) {
            JsonNode texts = i18n.path(locale);
            labels.add(texts.path(display.node().page() + "/" + key)
                    .asText(texts.path(key).asText(own)));
        }
        return labels;
    }

    private String name(String what) {
        String title = Drawn.title(pool, what).in(locales);
        return title.isBlank() ? Drawn.prizeOf(what).orElse(what) : title;
    }
}
