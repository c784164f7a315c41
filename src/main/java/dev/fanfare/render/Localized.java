package dev.fanfare.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is there for a language.
final class Localized {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private Localized() {}

    /// The value under exactly this tag, else under one of the same language.
    static <T> Optional<T> best(Map<String, T> byLocale, String locale) {
        T exact = byLocale.get(locale);
        if (exact != null) {
            return Optional.of(exact);
        }
        String language = language(locale);
        return byLocale.entrySet().stream()
                .filter(entry -> language(entry.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// `rtl` or `ltr`.
    static String direction(String locale) {
        return RIGHT_TO_LEFT.contains(language(locale)) ? "rtl" : "ltr";
    }

    private static String language(String locale) {
        return Locale.forLanguageTag(locale).getLanguage();
    }
}
