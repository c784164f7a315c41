package dev.fanfare.campaign;

import dev.fanfare.format.Pointer;
import java.util.Optional;

/// A colour on a page, and where it comes from.
///
/// @param rgb as `0xrrggbb`
/// @param token what the theme calls it, such as `--color-brand`; empty for none
/// @param chosen the property of a node that chose it; empty when none did
record Colour(int rgb, String token, Optional<Pointer> chosen) {
    /// A colour as it is written in CSS; empty when it is none, or lets through what lies behind.
    static Optional<Colour> of(String css) {
        return CssColor.of(css)
                .filter(color -> color.alpha() == 1)
                .map(color -> new Colour(color.rgb(), "", Optional.empty()));
    }

    Colour called(String name) {
        return new Colour(rgb, name, chosen);
    }

    Colour chosenAt(Pointer prop) {
        return new Colour(rgb, token, Optional.of(prop));
    }

    /// This much of it (from 0 to 1), and the rest of another, as `color-mix(in srgb, …)` does.
    Colour mixed(double share, Colour other) {
        CssColor mixed = opaque().mixed("srgb", share, other.opaque());
        return new Colour(mixed.rgb(), "", chosen.or(other::chosen));
    }

    private CssColor opaque() {
        return new CssColor(channel(16) / 255.0, channel(8) / 255.0, channel(0) / 255.0, 1);
    }

    private int channel(int shift) {
        return rgb >> shift & 255;
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /// The relative luminance of WCAG 2.2.
    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        double value = channel(shift) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
