package dev.fanfare.value;

import java.util.Locale;
import java.util.Set;

/// The code of a postal address.
public final class PostalCode {
    /// Where letters arrive without one.
    private static final Set<String> NONE = Set.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
            "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "IE", "JM", "KI", "KM", "KN", "KP", "LY",
            "ML", "MO", "MR", "MW", "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY", "TD", "TG", "TK",
            "TL", "TO", "TV", "UG", "VU", "WS", "YE", "ZW");

    private PostalCode() {}

    /// Whether every address of a country has one; false where the country is not known.
    ///
    /// @param region ISO 3166 code
    public static boolean isUsedIn(String region) {
        return !region.isEmpty() && !NONE.contains(region);
    }

    /// As it is kept: digits and letters of one width, in capitals.
    public static String read(String typed) {
        return Typed.signs(typed)
                .replaceAll("[‐-―−ー〒]", "-")
                .replaceAll("^-+", "")
                .replaceAll("\\p{Z}+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
