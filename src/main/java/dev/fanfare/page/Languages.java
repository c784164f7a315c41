package dev.fanfare.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The languages something is there in, and which of them is right for a reader: exactly the one wanted, else
/// the same language in the same writing with the nearest region, else, for languages whose readers read
/// both, in the other writing. Immutable.
public final class Languages {
    private static final int EXACT = 100;
    private static final int SAME_REGION = 50;
    private static final int SAME_FAMILY = 45;
    private static final int NO_REGION = 40;
    private static final int LIKELY_REGION = 20;
    private static final int SAME_LANGUAGE = 10;
    private static final int OTHER_WRITING = -50;
    private static final int NONE = Integer.MIN_VALUE;

    /// Languages whose readers can read both of their writings.
    private static final Set<String> READ_BOTH = Set.of("zh", "sr");

    /// Regions that read one another's texts rather than those of the language's first region, by language.
    private static final Map<String, Family> FAMILIES = Map.of(
            "en", new Family("GB 001 150", "AU NZ IE IN ZA SG HK MY KE NG GH MT CY 001 150"),
            "es", new Family("419 MX", "419 AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE"),
            "pt", new Family("PT", "AO CH CV GQ GW LU MO MZ ST TL"),
            "zh", new Family("HK MO", "HK MO"));

    private static final Family ALONE = new Family("", "");

    private final Map<String, LanguageTag> tags = new LinkedHashMap<>();

    public Languages(Collection<String> available) {
        available.forEach(tag -> tags.put(tag, LanguageTag.of(tag)));
    }

    /// The one of them that is right for who wants this tag; empty when none is.
    public Optional<String> best(String wanted) {
        if (tags.containsKey(wanted)) {
            return Optional.of(wanted);
        }
        LanguageTag wish = LanguageTag.of(wanted);
        String best = "";
        int most = NONE;
        for (Map.Entry<String, LanguageTag> one : tags.entrySet()) {
            int fit = one.getKey().equalsIgnoreCase(wanted) ? EXACT : fit(wish, one.getValue());
            if (fit > most) {
                most = fit;
                best = one.getKey();
            }
        }
        return most == NONE ? Optional.empty() : Optional.of(best);
    }

    /// The value that is right for who wants this tag; empty when none is.
    public static <T> Optional<T> best(Map<String, T> byLocale, String wanted) {
        T exact = byLocale.get(wanted);
        return exact == null
                ? new Languages(byLocale.keySet()).best(wanted).flatMap(tag -> Optional.ofNullable(byLocale.get(tag)))
                : Optional.of(exact);
    }

    /// `rtl` or `ltr`.
    public static String direction(String tag) {
        return LanguageTag.of(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    private static int fit(LanguageTag wish, LanguageTag one) {
        if (wish.language().isEmpty() || !one.language().equals(wish.language())) {
            return NONE;
        }
        if (one.script().equals(wish.script())) {
            return region(wish, one);
        }
        return READ_BOTH.contains(one.language()) ? region(wish, one) + OTHER_WRITING : NONE;
    }

    private static int region(LanguageTag wish, LanguageTag one) {
        if (one.likely().equals(wish.likely())
                && one.region().isEmpty() == wish.region().isEmpty()) {
            return SAME_REGION + 1;
        }
        if (one.likely().equals(wish.likely())) {
            return SAME_REGION;
        }
        if (FAMILIES.getOrDefault(wish.language(), ALONE).reads(wish, one)) {
            return SAME_FAMILY;
        }
        if (one.region().isEmpty()) {
            return NO_REGION;
        }
        return one.isOfLikelyRegion() ? LIKELY_REGION : SAME_LANGUAGE;
    }

    /// @param regions those whose texts serve the readers
    /// @param readers the regions of the readers
    private record Family(Set<String> regions, Set<String> readers) {
        Family(String regions, String readers) {
            this(Set.of(regions.split(" ", -1)), Set.of(readers.split(" ", -1)));
        }

        boolean reads(LanguageTag wish, LanguageTag one) {
            return !one.region().isEmpty() && regions.contains(one.region()) && readers.contains(wish.likely());
        }
    }
}
