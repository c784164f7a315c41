package dev.fanfare.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A text a person reads, in one or more locales. In JSON it is either a plain string (the same
/// for everybody) or an object by BCP 47 language tag, such as `{"zh-CN":"明天再来","en":"See you
/// tomorrow"}`.
///
/// @param fallback what a reader of any other locale sees
/// @param byLocale the text by language tag; empty for a plain string
public record LocalizedText(String fallback, Map<String, String> byLocale) {
    public static final LocalizedText EMPTY = new LocalizedText("", Map.of());

    public LocalizedText {
        byLocale = Collections.unmodifiableMap(new LinkedHashMap<>(byLocale));
    }

    public static LocalizedText of(String text) {
        return new LocalizedText(text, Map.of());
    }

    /// The text for the first of `locales` that has one (exactly, or in the nearest language: see
    /// `Languages`), else the fallback.
    public String in(List<String> locales) {
        for (String locale : locales) {
            Optional<String> text = Languages.best(byLocale, locale);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return fallback;
    }

    public String in(String locale) {
        return in(List.of(locale));
    }

    /// True when there is nothing to read in any locale.
    public boolean isBlank() {
        return fallback.isBlank() && byLocale.values().stream().allMatch(String::isBlank);
    }
}
