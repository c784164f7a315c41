package dev.fanfare.campaign;

import dev.fanfare.format.Pointer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour on a page, and where it comes from.
///
/// @param rgb as `0xrrggbb`
/// @param token what the theme calls it, such as `--color-brand`; empty for none
/// @param chosen the property of a node that chose it; empty when none did
record Colour(int rgb, String token, Optional<Pointer> chosen) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

    /// A colour as it is written in CSS: in hexadecimal digits; empty for any other way.
    static Optional<Colour> of(String css) {
        if (!HEX.matcher(css).matches()) {
            return Optional.empty();
        }
        String digits = css.length() == 7 ? css.substring(1) : css.substring(1).replaceAll("(.)", "$1$1");
        return Optional.of(new Colour(Integer.parseInt(digits, 16), "", Optional.empty()));
    }

    Colour called(String name) {
        return new Colour(rgb, name, chosen);
    }

    Colour chosenAt(Pointer prop) {
        return new Colour(rgb, token, Optional.of(prop));
    }

    /// This much of it (from 0 to 1), and the rest of another, as `color-mix(in srgb, …)` does.
    Colour mixed(double share, Colour other) {
        int mixed = mixed(16, share, other) << 16 | mixed(8, share, other) << 8 | mixed(0, share, other);
        return new Colour(mixed, "", chosen.or(other::chosen));
    }

    private int mixed(int shift, double share, Colour other) {
        return (int) Math.round(share * channel(shift) + (1 - share) * other.channel(shift));
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
