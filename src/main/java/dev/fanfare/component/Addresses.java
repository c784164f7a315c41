package dev.fanfare.component;

import dev.fanfare.asset.AssetReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the links and pictures of a page may lead: elsewhere by an address, or into the library.
public final class Addresses {
    static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    /// What a browser runs or reads from the device instead of going there, or does not open any more.
    private static final Set<String> UNSAFE = Set.of(
            "about",
            "blob",
            "chrome",
            "chrome-extension",
            "data",
            "feed",
            "file",
            "filesystem",
            "ftp",
            "jar",
            "javascript",
            "livescript",
            "mocha",
            "moz-extension",
            "resource",
            "vbscript",
            "view-source",
            "wyciwyg");
    private static final Set<String> MEDIA = Set.of("https", "http");

    private Addresses() {}

    /// The scheme of an address if a page must not use it. White space and control characters are
    /// left out first, as browsers do.
    ///
    /// @param link true for a link, which may open any app; false for a picture or a video
    public static Optional<String> forbiddenScheme(String address, boolean link) {
        if (AssetReference.of(address).isPresent()) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(cleaned(address));
        if (!scheme.find()) {
            return Optional.empty();
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        boolean forbidden = link ? UNSAFE.contains(name) : !MEDIA.contains(name);
        return forbidden ? Optional.of(scheme.group(1)) : Optional.empty();
    }

    /// An address as a browser reads it: without white space and control characters.
    public static String cleaned(String address) {
        return address.replaceAll("[\\x00-\\x20\\x7f]", "");
    }

    public static String expected(boolean link) {
        return link
                ? "an https, http, mailto or tel address, one of an app, a page, or " + AssetReference.EXPECTED
                : "an https, http or relative address, or " + AssetReference.EXPECTED;
    }
}
