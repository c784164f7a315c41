package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.page.Languages;

/// What stands around a page's content in its document.
///
/// @param origin the server's public address; empty when it is not known
record Frame(Place place, String origin, Images images) {
    private static final int ICON = 192;

    /// @param styles the elements that hold the style sheet
    /// @param skip the words of the link that leads past everything before the content
    /// @param rest the content and the end of `<main>`, then what follows it
    String html(String styles, String skip, Marks marks, String rest) {
        StringBuilder html = new StringBuilder(rest.length() + styles.length() + 2048);
        html.append("<!doctype html><html lang=\"").append(place.locale());
        html.append("\" dir=\"")
                .append(Languages.direction(place.locale()))
                .append("\"><head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1,viewport-fit=cover\">");
        head(html);
        html.append(styles).append("</head><body>");
        html.append("<a class=\"f-skip\" href=\"#main\">").append(Escaped.html(skip));
        html.append("</a><main id=\"main\"").append(marks.slot("content")).append('>');
        return html.append(rest).append("</body></html>").toString();
    }

    private void head(StringBuilder html) {
        html.append(new Sharing(place, origin, images).html());
        String brand = brand(place.campaign().theme());
        Sharing.meta(html, "name", "theme-color", brand);
        String icon = images.plainPath(place.campaign().presence().icon(), ICON);
        if (!icon.isEmpty()) {
            String address = Escaped.html(icon);
            html.append("<link rel=\"icon\" href=\"").append(address);
            html.append("\"><link rel=\"apple-touch-icon\" href=\"")
                    .append(address)
                    .append("\">");
            return;
        }
        html.append("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' ")
                .append("viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='")
                .append(brand.replace("#", "%23"))
                .append("'/%3E%3C/svg%3E\">");
    }

    private static String brand(JsonNode theme) {
        String brand =
                SafeValue.color(theme.path("color").path("brand").path("$value").asText(""));
        return brand.isEmpty() ? "#222222" : brand;
    }
}
