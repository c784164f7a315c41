package dev.fanfare.render;

import java.util.Optional;
import java.util.regex.Pattern;

/// The colour of a text that is to be read on another colour.
final class Ink {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
    private static final String DARK = "#1a1a1a";
    private static final String LIGHT = "#fff";
    /// Where black and white are as good to read as each other.
    private static final double MIDDLE = 0.179;

    private Ink() {}

    /// Black or white for a colour in hexadecimal digits, the theme's own for one of its tokens; empty for any
    /// other way to write a colour.
    static Optional<String> on(String colour) {
        return switch (colour) {
            case "var(--color-brand)" -> Optional.of("var(--color-on-brand)");
            case "var(--color-accent)" -> Optional.of("var(--color-on-accent)");
            case "var(--color-surface)", "var(--color-surface-raised)", "var(--color-surface-sunken)" ->
                Optional.of("var(--color-text)");
            case "var(--color-text)", "var(--color-text-muted)" -> Optional.of("var(--color-surface)");
            default ->
                HEX.matcher(colour).matches()
                        ? Optional.of(luminance(colour) > MIDDLE ? DARK : LIGHT)
                        : Optional.empty();
        };
    }

    /// The relative luminance of WCAG 2.2.
    private static double luminance(String hex) {
        String digits = hex.length() == 7 ? hex.substring(1) : hex.substring(1).replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(digits, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
