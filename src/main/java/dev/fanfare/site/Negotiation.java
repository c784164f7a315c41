package dev.fanfare.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses what a client gets from what its headers say it takes.
final class Negotiation {
    private Negotiation() {}

    static SentPage.Encoding encoding(@Nullable String acceptEncoding) {
        if (acceptEncoding == null || acceptEncoding.isEmpty()) {
            return SentPage.Encoding.IDENTITY;
        }
        if (takes(acceptEncoding, "br")) {
            return SentPage.Encoding.BROTLI;
        }
        return takes(acceptEncoding, "gzip") ? SentPage.Encoding.GZIP : SentPage.Encoding.IDENTITY;
    }

    private static boolean takes(String header, String coding) {
        int from = 0;
        while (from <= header.length()) {
            int comma = header.indexOf(',', from);
            String part =
                    header.substring(from, comma < 0 ? header.length() : comma).strip();
            int semicolon = part.indexOf(';');
            String name = semicolon < 0 ? part : part.substring(0, semicolon).strip();
            if (name.equalsIgnoreCase(coding)) {
                return Quality.of(part) > 0;
            }
            if (comma < 0) {
                return false;
            }
            from = comma + 1;
        }
        return false;
    }

    /// The locale of a page for somebody whose wishes come in this order: the address, the
    /// cookie, the browser's languages; else the page's default.
    static String locale(
            PageLocales available,
            @Nullable String asked,
            @Nullable String remembered,
            @Nullable String acceptLanguage) {
        for (String wish : new String[] {asked, remembered}) {
            Optional<String> found = wish == null ? Optional.empty() : available.best(wish);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return acceptLanguage == null ? available.first() : available.bestOf(acceptLanguage);
    }
}
