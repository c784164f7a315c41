package dev.fanfare.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Counts what a drawing comes to when every `use` is drawn: copies of copies grow beyond all bounds.
final class SvgCopies {
    private static final int DEEPEST = 200;

    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> counted = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    SvgCopies(Element root) {
        this.root = root;
        root.getElementsByAttribute("id").forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    /// Refuses a drawing of more than this many elements, and one that holds itself.
    void check(long most) throws NotTaken {
        if (count(root, 0) > most) {
            throw SvgRefusal.TOO_MANY_PARTS.notTaken();
        }
    }

    private long count(Element element, int depth) throws NotTaken {
        Long known = counted.get(element);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST || !open.add(element)) {
            throw SvgRefusal.TOO_DEEP.notTaken();
        }
        long sum = 1;
        for (Element child : element.children()) {
            sum = capped(sum + count(child, depth + 1));
        }
        if (element.tagName().equals("use")) {
            Element copied = byId.get(reference(element));
            sum = copied == null ? sum : capped(sum + count(copied, depth + 1));
        }
        open.remove(element);
        counted.put(element, sum);
        return sum;
    }

    private static String reference(Element use) {
        String href = use.attr("href").strip();
        return href.startsWith("#") ? href.substring(1) : "";
    }

    private static long capped(long sum) {
        return Math.min(sum, Integer.MAX_VALUE);
    }
}
