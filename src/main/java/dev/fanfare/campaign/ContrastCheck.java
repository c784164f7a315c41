package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks that text can be read on what lies behind it, by the contrast that WCAG 2.2 asks of text
/// (level AA). Pairs of colours are looked at of which the campaign chose one.
final class ContrastCheck {
    private static final double ENOUGH = 4.5;
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

    private static final List<Pair> PAIRS = List.of(
            new Pair("text", "surface"),
            new Pair("text", "surface-raised"),
            new Pair("text", "surface-sunken"),
            new Pair("text-muted", "surface"),
            new Pair("text-muted", "surface-raised"),
            new Pair("on-brand", "brand"),
            new Pair("on-accent", "accent"));

    /// What the style of every page begins with.
    private static final Map<String, String> DEFAULTS = Map.of(
            "brand", "#2744c9",
            "on-brand", "#ffffff",
            "accent", "#ffc247",
            "on-accent", "#2b1c00",
            "surface", "#ffffff",
            "surface-raised", "#ffffff",
            "surface-sunken", "#f3f5fa",
            "text", "#141a2e",
            "text-muted", "#545c74");

    private final JsonNode colors;
    private final Findings findings;

    ContrastCheck(JsonNode document, Findings findings) {
        this.colors = document.path("theme").path("color");
        this.findings = findings;
    }

    void check() {
        PAIRS.stream()
                .filter(pair -> colors.has(pair.text()) || colors.has(pair.behind()))
                .forEach(this::check);
    }

    private void check(Pair pair) {
        Optional<Double> text = luminance(pair.text());
        Optional<Double> behind = luminance(pair.behind());
        if (text.isEmpty() || behind.isEmpty()) {
            return;
        }
        double ratio = ratio(text.get(), behind.get());
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

    private Optional<Double> luminance(String name) {
        String value = colors.path(name).path("$value").asText(DEFAULTS.get(name));
        return value != null && HEX.matcher(value).matches() ? Optional.of(luminanceOf(value)) : Optional.empty();
    }

    private static double luminanceOf(String hex) {
        String digits = hex.length() == 7 ? hex.substring(1) : hex.substring(1).replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(digits, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private record Pair(String text, String behind) {}
}
