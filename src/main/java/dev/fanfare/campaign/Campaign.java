package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.page.PageDocument;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A whole campaign as its document says it (`campaign/3`), read and fit to be used.
///
/// @param slug what it is kept under; its address, too, unless `presence` has another
/// @param locales BCP 47 tags, the default one first; never empty
/// @param window when its actions can be run
/// @param zone whose midnight ends a "per day" limit
/// @param theme design tokens by group, as JSON
///     (`{"color":{"brand":{"$type":"color","$value":"#d4002a"}}}`)
/// @param presence its address, icon and logo, and where it may be embedded
/// @param components the pinned version of every component used, by name; filled in at publish
/// @param pages by key, in the author's order; `home` is the one shown at `/{address}`
/// @param i18n overrides by locale, then by `{node}.{path}`, such as `b1.label` or
///     `w1.segments.0.label`
/// @param variants alternatives for a share of the visitors, by name; empty for none
public record Campaign(
        String slug,
        LocalizedText title,
        List<String> locales,
        Window window,
        ZoneId zone,
        JsonNode theme,
        Presence presence,
        Map<String, String> components,
        Map<String, PageDocument> pages,
        Resources resources,
        Map<String, Map<String, String>> i18n,
        Map<String, Variant> variants) {
    public static final String HOME = "home";

    /// First segments of paths that belong to the server, so that no campaign may have them.
    public static final Set<String> RESERVED_SLUGS = Set.of("studio", "api", "play", "media", "schemas", "q");

    public Campaign {
        locales = List.copyOf(locales);
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        i18n = Collections.unmodifiableMap(new LinkedHashMap<>(i18n));
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /// The same campaign kept under another slug, which is its address, too.
    public Campaign at(String other) {
        return new Campaign(
                other,
                title,
                locales,
                window,
                zone,
                theme,
                presence.atSlug(),
                components,
                pages,
                resources,
                i18n,
                variants);
    }

    /// Where visitors find it: `https://host/{address}`.
    public String address() {
        return presence.address().isEmpty() ? slug : presence.address();
    }

    public String defaultLocale() {
        return locales.getFirst();
    }

    /// When the actions of a campaign can be run: from `opens` (inclusive) to `closes`
    /// (exclusive).
    ///
    /// @param opens `Instant.MIN` when it is always open at the start
    /// @param closes `Instant.MAX` when it never ends
    public record Window(Instant opens, Instant closes) {
        public static final Window ALWAYS = new Window(Instant.MIN, Instant.MAX);

        public boolean contains(Instant now) {
            return !now.isBefore(opens) && now.isBefore(closes);
        }

        /// The time that lies in both.
        public Window and(Window other) {
            return new Window(
                    opens.isAfter(other.opens) ? opens : other.opens,
                    closes.isBefore(other.closes) ? closes : other.closes);
        }
    }

    /// An alternative that a share of the visitors sees.
    ///
    /// @param weight its share in percent of all visitors, 1 to 99; the rest see the campaign as
    ///     it is
    /// @param set the values that differ, by `{node}.{path}`
    public record Variant(int weight, Map<String, Object> set) {
        public Variant {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        }
    }
}
