package dev.fanfare.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as it is kept: ISO 8601, such as `2027-01-28`.
public final class CalendarDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4}) ?[-/.年년] ?([0-9]{1,2}) ?[-/.月월] ?([0-9]{1,2}) ?[日号號일.]?");
    private static final Pattern DENSE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?[-/.] ?([0-9]{4}) ?г?\\.?");
    private static final Pattern OF_AN_ERA =
            Pattern.compile("(令和|平成|昭和|大正|明治|民國|民国) ?([0-9]{1,3}|元) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日?");
    private static final Map<String, Integer> YEAR_BEFORE =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);
    private static final int BUDDHIST = 543;

    private CalendarDate() {}

    /// Empty when it is no day, or may be two: whether `3/4/2026` is in March or in April is read as
    /// people of the first of `locales` write it, and where that does not tell it is not taken.
    public static Optional<String> read(String typed, List<String> locales) {
        String plain = Typed.signs(typed).replaceAll("\\p{Z}+", " ").replaceAll("[‐-―−]", "-");
        Matcher era = OF_AN_ERA.matcher(plain);
        if (era.matches()) {
            int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            return day(YEAR_BEFORE.getOrDefault(era.group(1), 0) + year, number(era, 3), number(era, 4));
        }
        Locale first = locales.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(locales.getFirst());
        for (Pattern order : List.of(YEAR_FIRST, DENSE)) {
            Matcher date = order.matcher(plain);
            if (date.matches()) {
                return day(year(number(date, 1), first), number(date, 2), number(date, 3));
            }
        }
        Matcher last = YEAR_LAST.matcher(plain);
        return last.matches()
                ? yearLast(number(last, 1), number(last, 3), year(number(last, 4), first), last.group(2), first)
                : Optional.empty();
    }

    private static Optional<String> yearLast(int one, int other, int year, String sign, Locale locale) {
        if (one > 12 || one == other || sign.equals(".")) {
            return day(year, other, one);
        }
        if (other > 12) {
            return day(year, one, other);
        }
        return switch (locale.getCountry()) {
            case "US", "PH" -> day(year, one, other);
            case "CA" -> Optional.empty();
            default ->
                locale.getLanguage().isEmpty()
                                || (locale.getLanguage().equals("en")
                                        && locale.getCountry().isEmpty())
                        ? Optional.empty()
                        : day(year, other, one);
        };
    }

    private static int year(int typed, Locale locale) {
        boolean buddhist = locale.getLanguage().equals("th") && typed >= 2400 && typed <= 2700;
        return buddhist ? typed - BUDDHIST : typed;
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return year > 0 && year <= 9999
                    ? Optional.of(LocalDate.of(year, month, day).toString())
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
