package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.page.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The elements of a page's head that search engines and messengers read.
///
/// @param origin the server's public address; empty when it is not known: then there is no address in them
/// @param background what the page is painted on, 0xRRGGBB
record Sharing(Place place, String origin, Images images, int background) {
    String html() {
        StringBuilder html = new StringBuilder();
        Campaign campaign = place.campaign();
        String title = title();
        String description = first(place.page().description(), LocalizedText.of(title));
        html.append("<title>").append(Escaped.html(title)).append("</title>");
        meta(html, "name", "description", description);
        meta(html, "property", "og:title", first(place.page().share().title(), LocalizedText.of(title)));
        meta(
                html,
                "property",
                "og:description",
                first(place.page().share().description(), LocalizedText.of(description)));
        meta(html, "property", "og:type", "website");
        String site = campaign.title().in(place.locales());
        if (!site.isBlank()) {
            meta(html, "property", "og:site_name", site);
        }
        meta(html, "property", "og:locale", underscored(place.locale()));
        campaign.locales().stream()
                .filter(locale -> !locale.equals(place.locale()))
                .forEach(locale -> meta(html, "property", "og:locale:alternate", underscored(locale)));
        addresses(html, campaign.locales());
        picture(html);
        return html.toString();
    }

    /// What the page is called.
    String title() {
        return first(place.page().title(), place.campaign().title());
    }

    private String first(LocalizedText wanted, LocalizedText otherwise) {
        String text = wanted.in(place.locales());
        return text.isBlank() ? otherwise.in(place.locales()) : text;
    }

    /// Each language has an address of its own; the one without `lang` chooses for its reader.
    private void addresses(StringBuilder html, List<String> locales) {
        if (origin.isEmpty()) {
            return;
        }
        String own = locales.size() > 1 ? address(place.locale()) : origin + place.path();
        link(html, "canonical", "", own);
        meta(html, "property", "og:url", own);
        if (locales.size() > 1) {
            locales.forEach(locale -> link(html, "alternate", locale, address(locale)));
            link(html, "alternate", "x-default", origin + place.path());
        }
    }

    private String address(String locale) {
        return origin + place.path() + "?lang=" + locale;
    }

    private void picture(StringBuilder html) {
        Optional<SharePicture> found = SharePicture.of(place, origin, images, background);
        found.ifPresent(picture -> {
            meta(html, "property", "og:image", picture.address());
            if (picture.width() > 0) {
                meta(html, "property", "og:image:width", String.valueOf(picture.width()));
                meta(html, "property", "og:image:height", String.valueOf(picture.height()));
            }
            if (!picture.alt().isBlank()) {
                meta(html, "property", "og:image:alt", picture.alt());
            }
        });
        boolean large = found.filter(SharePicture::isWide).isPresent();
        meta(html, "name", "twitter:card", large ? "summary_large_image" : "summary");
    }

    /// `zh-Hant-TW` as Open Graph writes it: `zh_TW`.
    private static String underscored(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getCountry().isEmpty() ? tag.replace('-', '_') : locale.getLanguage() + "_" + locale.getCountry();
    }

    private static void link(StringBuilder html, String rel, String language, String address) {
        html.append("<link rel=\"").append(rel).append('"');
        if (!language.isEmpty()) {
            html.append(" hreflang=\"").append(Escaped.html(language)).append('"');
        }
        html.append(" href=\"").append(Escaped.html(address)).append("\">");
    }

    static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        html.append(Escaped.html(content)).append("\">");
    }
}
