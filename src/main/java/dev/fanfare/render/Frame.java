package dev.fanfare.render;

import dev.fanfare.page.Languages;
import dev.fanfare.render.style.Palette;

/// What stands around a page's content in its document.
///
/// @param origin the server's public address; empty when it is not known
/// @param palette the colours of the campaign's theme
record Frame(Place place, String origin, Images images, Palette palette) {
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
        html.append(sharing().html());
        String brand = palette.color("var(--color-brand)").css();
        Sharing.meta(html, "name", "theme-color", brand);
        boolean dark = palette.color("var(--color-surface)").isDark();
        // A phone neither inverts a page that has colours of its own, nor makes links of its numbers.
        Sharing.meta(html, "name", "color-scheme", dark ? "only dark" : "only light");
        Sharing.meta(html, "name", "format-detection", "telephone=no,date=no,address=no,email=no");
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

    /// What the page is called.
    String title() {
        return sharing().title();
    }

    private Sharing sharing() {
        return new Sharing(place, origin, images, background(palette));
    }

    /// What a page is painted on, 0xRRGGBB.
    static int background(Palette palette) {
        return palette.color("var(--color-surface)").rgb();
    }
}
