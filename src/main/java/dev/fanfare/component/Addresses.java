package dev.fanfare.component;

import dev.fanfare.asset.AssetReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the links and pictures of a page may lead: elsewhere by an address, or into the library.
public final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> LINKS = Set.of("https", "http", "mailto", "tel");
    private static final Set<String> MEDIA = Set.of("https", "http");

    private Addresses() {}

    /// The scheme of an address if a page must not use it. White space and control characters are
    /// left out first, as browsers do.
    ///
    /// @param link true for a link, false for a picture or a video
    public static Optional<String> forbiddenScheme(String address, boolean link) {
        if (AssetReference.of(address).isPresent()) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(address.replaceAll("[\\x00-\\x20\\x7f]", ""));
        Set<String> allowed = link ? LINKS : MEDIA;
        return scheme.find() && !allowed.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(scheme.group(1))
                : Optional.empty();
    }

    public static String expected(boolean link) {
        return link
                ? "an https, http, mailto, tel or relative address, or " + AssetReference.EXPECTED
                : "an https, http or relative address, or " + AssetReference.EXPECTED;
    }
}
