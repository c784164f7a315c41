package dev.fanfare.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour of CSS with its transparency; each part from 0 to 1, in sRGB.
public record CssColor(double red, double green, double blue, double alpha) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgba?|hsla?|hwb|oklab|oklch)\\(([^()]*)\\)");

    private static final Pattern NEW = Pattern.compile("^\\s*(?:okl|hwb)");

    public CssColor {
        red = inRange(red);
        green = inRange(green);
        blue = inRange(blue);
        alpha = inRange(alpha);
    }

    private static double inRange(double part) {
        return Math.clamp(part, 0, 1);
    }

    /// A colour as CSS has it: in hexadecimal digits, by name, or by `rgb`, `hsl`, `hwb`, `oklab` and
    /// `oklch`; empty for anything else.
    public static Optional<CssColor> of(String css) {
        String value = css.strip().toLowerCase(Locale.ROOT);
        if (value.equals("transparent")) {
            return Optional.of(new CssColor(0, 0, 0, 0));
        }
        if (HEX.matcher(value).matches()) {
            return Optional.of(hex(value.substring(1)));
        }
        Matcher function = FUNCTION.matcher(value);
        if (function.matches()) {
            return function(function.group(1), function.group(2));
        }
        return ColorNames.hex(value).map(CssColor::hex);
    }

    /// What a value is in words that every browser knows: colours of newer functions in hexadecimal digits,
    /// all else as it is.
    public static String inOldWords(String css) {
        return NEW.matcher(css).find() ? of(css).map(CssColor::css).orElse(css) : css;
    }

    private static CssColor hex(String digits) {
        String all = digits.length() < 6 ? digits.replaceAll("(.)", "$1$1") : digits;
        return new CssColor(pair(all, 0), pair(all, 2), pair(all, 4), all.length() == 8 ? pair(all, 6) : 1);
    }

    private static double pair(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
    }

    private static Optional<CssColor> function(String name, String inside) {
        List<String> parts = Arrays.stream(inside.strip().split("[\\s,/]+")).toList();
        if (parts.size() < 3 || parts.size() > 4) {
            return Optional.empty();
        }
        try {
            double alpha = parts.size() == 4 ? number(parts.get(3), 1) : 1;
            return Optional.of(
                    switch (name) {
                        case "rgb", "rgba" ->
                            new CssColor(
                                    number(parts.get(0), 255) / 255,
                                    number(parts.get(1), 255) / 255,
                                    number(parts.get(2), 255) / 255,
                                    alpha);
                        case "hsl", "hsla" ->
                            ColorSpace.hsl(angle(parts.get(0)), share(parts.get(1)), share(parts.get(2)), alpha);
                        case "hwb" ->
                            ColorSpace.hwb(angle(parts.get(0)), share(parts.get(1)), share(parts.get(2)), alpha);
                        case "oklab" ->
                            ColorSpace.oklab(
                                    number(parts.get(0), 1),
                                    number(parts.get(1), 0.4),
                                    number(parts.get(2), 0.4),
                                    alpha);
                        default ->
                            ColorSpace.oklch(
                                    number(parts.get(0), 1), number(parts.get(1), 0.4), angle(parts.get(2)), alpha);
                    });
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static double number(String text, double whole) {
        if (text.equals("none")) {
            return 0;
        }
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * whole
                : Double.parseDouble(text);
    }

    private static double share(String text) {
        return text.endsWith("%") ? number(text, 1) : number(text, 1) / 100;
    }

    private static double angle(String text) {
        if (text.endsWith("turn")) {
            return Double.parseDouble(text.substring(0, text.length() - 4)) * 360;
        }
        return number(text.replace("deg", ""), 360);
    }

    /// What `color-mix` makes of this much of it (from 0 to 1) and the rest of another.
    ///
    /// @param space where it mixes, such as `srgb`; what is unknown counts as `oklab`
    public CssColor mixed(String space, double share, CssColor other) {
        ColorSpace in = ColorSpace.called(space);
        double[] one = in.of(this);
        double[] two = in.of(other);
        double mixedAlpha = share * alpha + (1 - share) * other.alpha;
        if (mixedAlpha == 0) {
            return new CssColor(0, 0, 0, 0);
        }
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (share * alpha * one[i] + (1 - share) * other.alpha * two[i]) / mixedAlpha;
        }
        return in.color(mixed, mixedAlpha);
    }

    /// The same, more transparent: what is left of it from 0 to 1.
    public CssColor faded(double left) {
        return new CssColor(red, green, blue, alpha * left);
    }

    /// Whether light text is read on it.
    public boolean isDark() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4;
    }

    /// As every browser reads it: in hexadecimal digits.
    public String css() {
        String digits = digits(red) + digits(green) + digits(blue) + (alpha < 1 ? digits(alpha) : "");
        boolean brief = digits.length() % 2 == 0;
        for (int i = 0; i < digits.length(); i += 2) {
            brief &= digits.charAt(i) == digits.charAt(i + 1);
        }
        return "#" + (brief ? digits.replaceAll("(.).", "$1") : digits);
    }

    private static String digits(double part) {
        return String.format(Locale.ROOT, "%02x", Math.round(part * 255));
    }

    /// Red, green and blue as `0xrrggbb`.
    public int rgb() {
        return (int) (Math.round(red * 255) << 16 | Math.round(green * 255) << 8 | Math.round(blue * 255));
    }
}
