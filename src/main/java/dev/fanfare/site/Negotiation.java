package dev.fanfare.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
                return quality(part) > 0;
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
            List<String> available,
            @Nullable String asked,
            @Nullable String remembered,
            @Nullable String acceptLanguage) {
        for (String wish : new String[] {asked, remembered}) {
            String found = wish == null ? null : match(available, wish);
            if (found != null) {
                return found;
            }
        }
        if (acceptLanguage != null && available.size() > 1) {
            for (String wish : ranked(acceptLanguage)) {
                String found = match(available, wish);
                if (found != null) {
                    return found;
                }
            }
        }
        return available.getFirst();
    }

    /// The languages of an `Accept-Language` header, most wanted first.
    private static List<String> ranked(String header) {
        record Range(String tag, double quality) {}
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", 20)) {
            int semicolon = part.indexOf(';');
            double quality = quality(part);
            if (quality > 0) {
                ranges.add(new Range((semicolon < 0 ? part : part.substring(0, semicolon)).strip(), quality));
            }
        }
        ranges.sort(Comparator.comparingDouble(Range::quality).reversed());
        return ranges.stream().map(Range::tag).toList();
    }

    private static double quality(String part) {
        int at = part.indexOf("q=");
        if (at < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(part.substring(at + 2).strip());
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private static @Nullable String match(List<String> available, String wish) {
        for (String locale : available) {
            if (locale.equalsIgnoreCase(wish)) {
                return locale;
            }
        }
        String language = language(wish);
        for (String locale : available) {
            if (language(locale).equals(language)) {
                return locale;
            }
        }
        return null;
    }

    private static String language(String tag) {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
