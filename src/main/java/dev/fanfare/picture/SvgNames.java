package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// Gives every element of a drawing the name that it has in SVG, whatever prefix the file writes; what
/// belongs to another namespace gets a prefix that nothing of SVG has.
final class SvgNames {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String FOREIGN = "foreign:";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 200;

    private SvgNames() {}

    static void settle(Element root) throws NotTaken {
        settle(root, Map.of("", SVG, "svg", SVG, "xlink", XLINK), 0);
    }

    private static void settle(Element element, Map<String, String> outer, int depth) throws NotTaken {
        if (depth > DEEPEST) {
            throw SvgRefusal.TOO_DEEP.notTaken();
        }
        Map<String, String> scope = scope(element, outer);
        String name = element.tagName();
        int colon = name.indexOf(':');
        String local = name.substring(colon + 1);
        String space = scope.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
        if (!space.equals(SVG)) {
            element.tagName(FOREIGN + (space.equals(HTML) ? "html-" : "") + local);
        } else if (colon >= 0) {
            element.tagName(local);
        }
        attributes(element, scope);
        for (Element child : element.children()) {
            settle(child, scope, depth + 1);
        }
    }

    private static Map<String, String> scope(Element element, Map<String, String> outer) {
        Map<String, String> declared = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                declared.put(
                        key.equals("xmlns") ? "" : key.substring(6),
                        attribute.getValue().strip());
            }
        }
        if (declared.isEmpty()) {
            return outer;
        }
        Map<String, String> scope = new HashMap<>(outer);
        scope.putAll(declared);
        return scope;
    }

    private static void attributes(Element element, Map<String, String> scope) {
        List<Attribute> prefixed = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().indexOf(':') > 0 && !attribute.getKey().startsWith("xml:")) {
                prefixed.add(attribute.clone());
            }
        }
        for (Attribute attribute : prefixed) {
            String key = attribute.getKey();
            int colon = key.indexOf(':');
            element.attributes().remove(key);
            boolean refers = key.startsWith("href", colon + 1) && XLINK.equals(scope.get(key.substring(0, colon)));
            if (refers && !element.hasAttr("href")) {
                element.attr("href", attribute.getValue());
            }
        }
    }
}
