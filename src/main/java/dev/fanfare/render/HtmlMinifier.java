package dev.fanfare.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Makes rendered content small and well formed, and turns `{{path}}` in its texts into the
/// elements the runtime fills.
final class HtmlMinifier {
    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style", "code");
    private static final Pattern FILL = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_.-]{0,80})\\s*}}");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private HtmlMinifier() {}

    /// The same content with comments and needless white space taken out.
    static String minify(String content) {
        Document document = Jsoup.parseBodyFragment(content);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        List<Node> comments = new ArrayList<>();
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment) {
                        comments.add(node);
                    } else if (node instanceof TextNode text && !verbatim(text)) {
                        texts.add(text);
                    }
                },
                body);
        comments.forEach(Node::remove);
        texts.forEach(HtmlMinifier::collapse);
        return body.html();
    }

    private static boolean verbatim(TextNode text) {
        for (Node node = text.parent(); node != null; node = node.parent()) {
            if (VERBATIM.contains(node.nodeName())) {
                return true;
            }
        }
        return false;
    }

    private static void collapse(TextNode text) {
        String collapsed = SPACES.matcher(text.getWholeText()).replaceAll(" ");
        if (block(text.previousSibling(), text)) {
            collapsed = collapsed.stripLeading();
        }
        if (block(text.nextSibling(), text)) {
            collapsed = collapsed.stripTrailing();
        }
        if (collapsed.isEmpty()) {
            text.remove();
        } else {
            text.text(collapsed);
            fill(text, collapsed);
        }
    }

    /// Whether white space next to this neighbour can never be seen.
    private static boolean block(@Nullable Node neighbour, TextNode text) {
        if (neighbour == null) {
            Element parent = text.parent();
            return parent != null && parent.isBlock();
        }
        return neighbour instanceof Element element && element.isBlock();
    }

    private static void fill(TextNode text, String content) {
        Matcher fill = FILL.matcher(content);
        int from = 0;
        while (fill.find()) {
            text.before(new TextNode(content.substring(from, fill.start())));
            text.before(new Element("span").attr("data-fill", fill.group(1)));
            from = fill.end();
        }
        if (from > 0) {
            text.text(content.substring(from));
        }
    }
}
