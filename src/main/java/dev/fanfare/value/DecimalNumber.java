package dev.fanfare.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as it is kept: the digits 0 to 9, a point before its fraction, no groups. Zeros in front
/// stay, since a number may be one of an order or of a member.
public final class DecimalNumber {
    private static final Pattern SHAPE = Pattern.compile("([+-]?)((?=[0-9]|[.,][0-9])[0-9 '.,]*)");
    private static final Pattern KEPT = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([ '.,])[0-9]{3}(?:\\1[0-9]{3})*)?"
            + "|[0-9]{1,2}(?:([ ',])[0-9]{2})(?:\\2[0-9]{2})*\\2[0-9]{3}"
            + "|[0-9]{1,4}(?:([ ',])[0-9]{4})(?:\\3[0-9]{4})*"
            + "|[0-9]+");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /// Languages in which a comma stands before the fraction.
    private static final Set<String> COMMA = Set.of(
            "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu",
            "hy", "id", "is", "it", "ka", "kk", "ky", "lt", "lv", "mk", "mn", "nb", "nl", "nn", "no", "pl", "pt", "ro",
            "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi");
    /// Countries that write a point all the same.
    private static final Set<String> POINT =
            Set.of("CH", "LI", "MX", "US", "GT", "HN", "NI", "PA", "PE", "DO", "SV", "PR");

    private DecimalNumber() {}

    /// Empty when it is no number. What may be read in two ways, such as `1,234`, is read as people
    /// of the first of `locales` write it.
    public static Optional<String> read(String typed, List<String> locales) {
        String plain = Typed.signs(typed)
                .replaceAll("[\\p{Z}\\t]+", " ")
                .replaceAll("[’‘ʼ`´٬]", "'")
                .replace('٫', '.')
                .replaceAll("[‐-―−]", "-")
                .replaceFirst("^([+-]) ", "$1");
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String body = shape.group(2);
        int point = fraction(body, locales);
        String whole = point < 0 ? body : body.substring(0, point);
        String fraction = point < 0 ? "" : body.substring(point + 1);
        if (!GROUPED.matcher(whole).matches() && !whole.isEmpty()) {
            return Optional.empty();
        }
        String digits = whole.isEmpty() ? "0" : whole.replaceAll("[^0-9]", "");
        String kept = (shape.group(1).equals("-") ? "-" : "") + digits + (fraction.isEmpty() ? "" : "." + fraction);
        return KEPT.matcher(kept).matches() ? Optional.of(kept) : Optional.empty();
    }

    /// The form of a kept number in which equal numbers are equal.
    public static String comparable(String kept) {
        BigDecimal number = new BigDecimal(kept).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /// Where the point or comma before the fraction stands; -1 for a whole number.
    private static int fraction(String body, List<String> locales) {
        int point = body.lastIndexOf('.');
        int comma = body.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Math.max(point, comma);
        }
        int last = Math.max(point, comma);
        if (last < 0) {
            return -1;
        }
        char sign = body.charAt(last);
        if (body.indexOf(sign) != last) {
            return -1;
        }
        boolean isGroup = ONE_GROUP.matcher(body).matches() && (sign == ',') != writesComma(locales);
        return isGroup ? -1 : last;
    }

    private static boolean writesComma(List<String> locales) {
        if (locales.isEmpty()) {
            return false;
        }
        Locale first = Locale.forLanguageTag(locales.getFirst());
        return COMMA.contains(first.getLanguage()) && !POINT.contains(first.getCountry());
    }
}
