package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of CSS that a drawing is painted with: known properties, and addresses only of the drawing's
/// own parts.
final class SvgStyle {
    static final Set<String> PROPERTIES =
            Set.of(("fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
                            + " stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility"
                            + " stop-color stop-opacity flood-color flood-opacity lighting-color clip-path clip-rule mask"
                            + " mask-type filter marker marker-start marker-mid marker-end font-family font-size"
                            + " font-style font-weight font-variant font-stretch text-anchor text-decoration"
                            + " letter-spacing word-spacing dominant-baseline alignment-baseline baseline-shift"
                            + " writing-mode direction paint-order vector-effect shape-rendering text-rendering"
                            + " image-rendering color-interpolation color-interpolation-filters mix-blend-mode isolation"
                            + " overflow enable-background transform transform-origin transform-box"
                            + " font font-size-adjust font-kerning font-feature-settings font-variation-settings"
                            + " font-variant-ligatures font-variant-caps font-variant-numeric font-variant-east-asian"
                            + " font-variant-position font-variant-alternates font-optical-sizing font-synthesis"
                            + " text-decoration-line text-decoration-color text-decoration-style"
                            + " text-decoration-thickness text-transform text-orientation text-align text-indent"
                            + " text-shadow text-overflow white-space line-height tab-size unicode-bidi"
                            + " glyph-orientation-vertical glyph-orientation-horizontal kerning inline-size"
                            + " shape-inside shape-subtract shape-padding shape-margin solid-color solid-opacity"
                            + " color-rendering clip d x y cx cy r rx ry width height max-width max-height min-width"
                            + " min-height background background-color background-blend-mode color-scheme"
                            + " mask-border mask-mode mask-composite mask-clip mask-origin mask-position mask-size"
                            + " mask-repeat translate rotate scale object-fit object-position")
                    .split(" ", -1));
    /// What a picture does not do, so that nothing is missed.
    private static final Set<String> IDLE =
            Set.of(("cursor pointer-events user-select will-change color-profile text-align-last block-progression"
                            + " margin padding border outline box-sizing position z-index page -inkscape-stroke"
                            + " content touch-action caret-color accent-color speak")
                    .split(" ", -1));
    private static final Pattern OWN = Pattern.compile("url\\(\\s*([\"']?)#[^\"'()<>\\\\]{1,200}\\1\\s*\\)");
    private static final Pattern VARIABLE = Pattern.compile("--[\\w-]{1,100}");
    private static final Pattern VENDOR = Pattern.compile("-(?:inkscape|moz|ms|o|webkit)-.*");
    private static final Set<String> FONTS_EVERYWHERE = Set.of(
            ("serif sans-serif monospace cursive fantasy system-ui ui-serif ui-sans-serif ui-monospace ui-rounded"
                            + " inherit initial unset revert arial helvetica times courier georgia verdana")
                    .split(" ", -1));
    private static final Set<String> FONTS_EVERYWHERE_TOO = Set.of("times new roman", "courier new", "-apple-system");

    private final SvgLeftOut leftOut;

    SvgStyle(SvgLeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /// Whether a value loads nothing and runs nothing.
    static boolean isHarmless(String value) {
        String rest = OWN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return !rest.contains("url")
                && !rest.contains("\\")
                && !rest.contains("expression")
                && !rest.contains("script:")
                && !rest.contains("data:")
                && !rest.contains("image(")
                && !rest.contains("image-set")
                && !rest.contains("@")
                && !rest.contains("<")
                && !rest.contains("/*");
    }

    /// The declarations that stay, of a `style` attribute or a rule.
    String declarations(String style) {
        StringBuilder out = new StringBuilder();
        for (String declaration : split(SvgSheet.withoutComments(style))) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declaration(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip(),
                        out);
            }
        }
        return out.toString();
    }

    private void declaration(String written, String value, StringBuilder out) {
        boolean variable = VARIABLE.matcher(written).matches();
        String name = variable ? written : written.toLowerCase(Locale.ROOT);
        if (!variable && !PROPERTIES.contains(name)) {
            unknown(name);
        } else if (isHarmless(value)) {
            fonts(name, value);
            out.append(out.isEmpty() ? "" : ";").append(name).append(':').append(value);
        } else {
            harmful(value);
        }
    }

    private void unknown(String name) {
        if (name.startsWith("animation") || name.startsWith("transition")) {
            leftOut.add(SvgLeftOut.Part.ANIMATION);
        } else if (!IDLE.contains(name) && !VENDOR.matcher(name).matches()) {
            leftOut.add(SvgLeftOut.Part.STYLES);
        }
    }

    /// Tells a value that does not stay.
    void harmful(String value) {
        boolean loads = value.toLowerCase(Locale.ROOT).matches("(?s).*(?:url|image|data:).*");
        leftOut.add(loads ? SvgLeftOut.Part.OUTSIDE_PARTS : SvgLeftOut.Part.STYLES);
    }

    /// Tells the fonts that a value names, of which only the first counts: the others stand in for it.
    void fonts(String property, String value) {
        String families = property.equals("font")
                ? value.replaceFirst("(?s)^.*?[\\d.]+[a-z%]+(?:\\s*/\\s*\\S+)?\\s+", "")
                : value;
        if (!property.equals("font") && !property.equals("font-family")) {
            return;
        }
        String first =
                families.split(",", 2)[0].replaceAll("[\"']|!important", "").strip();
        String plain = first.toLowerCase(Locale.ROOT);
        if (!first.isEmpty()
                && first.length() <= 60
                && !plain.startsWith("var(")
                && !FONTS_EVERYWHERE.contains(plain)
                && !FONTS_EVERYWHERE_TOO.contains(plain)) {
            leftOut.font(first);
        }
    }

    /// Semicolons in quotes and brackets part nothing.
    private static List<String> split(String style) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < style.length()) {
            int end = SvgSheet.next(style, from, ";");
            parts.add(style.substring(from, end));
            from = end + 1;
        }
        return parts;
    }
}
