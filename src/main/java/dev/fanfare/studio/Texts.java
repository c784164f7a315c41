package dev.fanfare.studio;

import dev.fanfare.page.LocalizedText;

/// Localized texts as the formats spell them.
final class Texts {
    private Texts() {}

    /// A string, or a map by locale.
    static Object json(LocalizedText text) {
        return text.byLocale().isEmpty() ? text.fallback() : text.byLocale();
    }
}
