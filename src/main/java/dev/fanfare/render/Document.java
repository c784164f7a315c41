package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Campaign;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts one page's document together and says under which policy it may run.
final class Document {
    private static final Pattern FRAME = Pattern.compile("<iframe[^>]*\\ssrc=\"(https://[^/\"]+)");

    private final Place place;
    private final String origin;
    private final String content;
    private final String style;
    private final String script;
    private final String island;

    Document(Place place, String origin, String content, String style, String script, String island) {
        this.place = place;
        this.origin = origin;
        this.content = content;
        this.style = style;
        this.script = script;
        this.island = island;
    }

    String html(Map<String, String> words) {
        StringBuilder html = new StringBuilder(content.length() + style.length() + script.length() + 2048);
        html.append("<!doctype html><html lang=\"").append(place.locale());
        html.append("\" dir=\"")
                .append(Localized.direction(place.locale()))
                .append("\"><head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1,viewport-fit=cover\">");
        head(html);
        html.append("<style>").append(style).append("</style></head><body>");
        html.append("<a class=\"f-skip\" href=\"#main\">")
                .append(escaped(words.getOrDefault("skip", "Skip to content")));
        html.append("</a><main id=\"main\">").append(content).append("</main>");
        html.append("<script type=\"application/json\" id=\"fanfare\">")
                .append(island)
                .append("</script>");
        html.append("<script type=\"module\">").append(script).append("</script></body></html>");
        return html.toString();
    }

    private void head(StringBuilder html) {
        String title = title();
        String description = place.page().description().in(place.locales());
        html.append("<title>").append(escaped(title)).append("</title>");
        meta(html, "name", "description", description.isBlank() ? title : description);
        meta(html, "property", "og:title", title);
        meta(html, "property", "og:type", "website");
        String brand = brand(place.campaign().theme());
        meta(html, "name", "theme-color", brand);
        Collection<String> locales = place.campaign().locales();
        if (locales.size() > 1 && !origin.isEmpty()) {
            locales.forEach(locale -> html.append("<link rel=\"alternate\" hreflang=\"")
                    .append(locale)
                    .append("\" href=\"")
                    .append(escaped(origin + place.path()))
                    .append("?lang=")
                    .append(locale)
                    .append("\">"));
        }
        html.append("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' ")
                .append("viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='")
                .append(brand.replace("#", "%23"))
                .append("'/%3E%3C/svg%3E\">");
    }

    private String title() {
        Campaign campaign = place.campaign();
        String page = place.page().title().in(place.locales());
        return page.isBlank() ? campaign.title().in(place.locales()) : page;
    }

    private static String brand(JsonNode theme) {
        String brand =
                SafeValue.color(theme.path("color").path("brand").path("$value").asText(""));
        return brand.isEmpty() ? "#222222" : brand;
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        html.append(escaped(content)).append("\">");
    }

    /// The content security policy: only this page's own script and style may run, by their
    /// hashes.
    String policy() {
        TreeSet<String> frames = new TreeSet<>();
        Matcher frame = FRAME.matcher(content);
        while (frame.find()) {
            frames.add(frame.group(1));
        }
        return "default-src 'none'; script-src " + Digest.policy(script) + "; style-src " + Digest.policy(style)
                + "; img-src 'self' https: data:; media-src 'self' https:; connect-src 'self'; font-src 'self'"
                + (frames.isEmpty() ? "" : "; frame-src " + String.join(" ", frames))
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
