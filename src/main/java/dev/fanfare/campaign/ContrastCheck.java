package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Set;

/// Checks that text can be read on what lies behind it, by the contrast that WCAG 2.2 asks of text
/// (level AA), wherever the theme's own colours stand on each other. Pairs of colours are looked at
/// of which the campaign chose one.
final class ContrastCheck {
    /// What text has to have; large text less.
    static final double ENOUGH = 4.5;

    private static final List<Pair> PAIRS = List.of(
            new Pair("text", "surface"),
            new Pair("text", "surface-raised"),
            new Pair("text", "surface-sunken"),
            new Pair("text-muted", "surface"),
            new Pair("text-muted", "surface-raised"),
            new Pair("on-brand", "brand"),
            new Pair("on-accent", "accent"));

    private final JsonNode colors;
    private final Colours theme;
    private final Findings findings;

    ContrastCheck(JsonNode document, Findings findings) {
        this.colors = document.path("theme").path("color");
        this.theme = Colours.of(document.path("theme"));
        this.findings = findings;
    }

    void check() {
        PAIRS.stream()
                .filter(pair -> colors.has(pair.text()) || colors.has(pair.behind()))
                .forEach(this::check);
    }

    private void check(Pair pair) {
        for (Colour text : theme.value("var(--color-%s)".formatted(pair.text()))) {
            for (Colour behind : theme.value("var(--color-%s)".formatted(pair.behind()))) {
                check(pair, text.contrast(behind));
            }
        }
    }

    private void check(Pair pair, double ratio) {
        if (ratio < ENOUGH) {
            String chosen = colors.has(pair.text()) ? pair.text() : pair.behind();
            findings.warning(
                    Pointer.ROOT.at("theme").at("color").at(chosen),
                    "low-contrast",
                    "a contrast of at least 4.5 to 1",
                    "'%s' on '%s' has a contrast of %.1f to 1; expected at least 4.5"
                            .formatted(pair.text(), pair.behind(), ratio));
        }
    }

    /// Whether two colours are a pair that is looked at here.
    static boolean isOfTheTheme(Colour one, Colour other) {
        Set<String> both = Set.copyOf(List.of(one.token(), other.token()));
        return PAIRS.stream().anyMatch(pair -> both.equals(pair.tokens()));
    }

    private record Pair(String text, String behind) {
        Set<String> tokens() {
            return Set.of("--color-" + text, "--color-" + behind);
        }
    }
}
