package dev.fanfare.studio.bank;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The plain text of a text with HTML in it.
///
/// @param image the address of its first picture that is on the web, empty for none
/// @param notices what was left out
record Markup(String text, String image, Set<Notice> notices) {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> DRAWN = Set.of("svg", "canvas", "video", "audio", "object", "iframe", "math");
    private static final Set<String> FORMATS =
            Set.of("b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "font", "table", "li");
    private static final Pattern WEB = Pattern.compile("https://\\S+");

    Markup {
        notices = Set.copyOf(notices);
    }

    /// A text without any HTML.
    static Markup plain(String text) {
        return new Markup(text, "", Set.of());
    }

    static Markup of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return plain(html);
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style, template").remove();
        StringBuilder text = new StringBuilder();
        Set<Notice> notices = new HashSet<>();
        String image = image(document);
        document.body().traverse((NodeVisitor) (node, _) -> append(node, image, text, notices));
        return new Markup(text.toString(), image, notices);
    }

    private static String image(Document document) {
        for (Element picture : document.select("img[src]")) {
            if (WEB.matcher(picture.attr("src")).matches()) {
                return picture.attr("src");
            }
        }
        return "";
    }

    private static void append(Node node, String image, StringBuilder text, Set<Notice> notices) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("[\\r\\n]+", " "));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (LINES.contains(name) && !text.isEmpty()) {
                text.append('\n');
            }
            if (DRAWN.contains(name)
                    || ("img".equals(name) && !element.attr("src").equals(image))) {
                notices.add(Notice.PICTURE_LEFT_OUT);
            } else if (FORMATS.contains(name)) {
                notices.add(Notice.FORMAT_LEFT_OUT);
            }
        }
    }
}
