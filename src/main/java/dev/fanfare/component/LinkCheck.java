package dev.fanfare.component;

import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the links of one node lead somewhere.
final class LinkCheck {
    private static final Pattern HREF =
            Pattern.compile("<a\\s[^>]*?href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    /// The element that holds a page's content, beside those of its nodes.
    private static final String MAIN = "main";

    private final Surroundings around;
    private final Findings findings;
    private final PlacedNode node;

    LinkCheck(Surroundings around, Findings findings, PlacedNode node) {
        this.around = around;
        this.findings = findings;
        this.node = node;
    }

    /// The links in a text with marks.
    void richText(String html, Pointer at) {
        Matcher links = HREF.matcher(html);
        while (links.find()) {
            String address = links.group(1) == null ? links.group(2) : links.group(1);
            link(address.replace("&amp;", "&"), at);
        }
    }

    void link(String address, Pointer at) {
        if (Placeholders.hasAny(address)) {
            return;
        }
        switch (LinkTarget.of(address)) {
            case LinkTarget.Good _ -> {}
            case LinkTarget.Anchor(String id) -> anchor(node.page(), id, at);
            case LinkTarget.Path(String path, String anchor) -> path(path, anchor, at);
            case LinkTarget.Unsafe(String scheme) ->
                findings.unfinished(
                        at,
                        "link-scheme",
                        Addresses.expected(true),
                        "node '%s' leads to an address with the scheme '%s'; expected %s"
                                .formatted(node.id(), scheme, Addresses.expected(true)),
                        Map.of("name", scheme));
            case LinkTarget.UnknownApp(String scheme) ->
                findings.warning(
                        at,
                        "link-app",
                        "https, or the scheme of an app that the visitors have",
                        "node '%s' leads to an app by the scheme '%s', which is not known here; expected https, or an app that the visitors have"
                                .formatted(node.id(), scheme),
                        Map.of("name", scheme));
            case LinkTarget.Slip(String meant) -> meant(address, meant, at);
            case LinkTarget.Nowhere _ -> nowhere(address, at);
        }
    }

    private void nowhere(String address, Pointer at) {
        String key = address.strip();
        if (around.pages().contains(key)) {
            meant(address, around.pagePath(key), at);
            return;
        }
        findings.unfinished(
                at,
                "link-nowhere",
                Addresses.expected(true),
                "node '%s' leads to '%s', which opens nothing; expected %s"
                        .formatted(node.id(), address, Addresses.expected(true)),
                Map.of("name", address));
    }

    private void meant(String address, String meant, Pointer at) {
        findings.unfinished(
                at,
                "link-meant",
                meant,
                "node '%s' leads to '%s', which opens nothing; expected probably %s"
                        .formatted(node.id(), address, meant),
                Map.of("name", address, "meant", meant));
    }

    /// A page of this campaign is there; other places of the server are not known here.
    private void path(String path, String anchor, Pointer at) {
        String own = "/" + around.slug();
        String clean = path.length() > 1 ? path.replaceFirst("/+$", "") : path;
        if (around.slug().isEmpty() || !(clean.equals(own) || clean.startsWith(own + "/"))) {
            return;
        }
        String key = clean.equals(own) ? Surroundings.FIRST_PAGE : clean.substring(own.length() + 1);
        if (!around.pages().contains(key)) {
            findings.unfinished(
                    at,
                    "link-page-missing",
                    StepsCheck.oneOf("page", around.pages()),
                    "node '%s' leads to the page '%s', which is not there; expected %s"
                            .formatted(node.id(), key, StepsCheck.oneOf("page", around.pages())),
                    Map.of("name", key));
        } else if (!anchor.isEmpty()) {
            anchor(key, anchor, at);
        }
    }

    /// A component may give elements of its own ids that begin with the node's.
    private void anchor(String page, String id, Pointer at) {
        Set<String> ids = around.nodes().getOrDefault(page, Set.of());
        boolean there = id.isEmpty()
                || id.equals(MAIN)
                || ids.contains(id)
                || ids.stream().anyMatch(one -> id.startsWith(one + "-"));
        if (!there) {
            List<String> known = ids.stream().sorted().limit(20).toList();
            findings.warning(
                    at,
                    "missing-anchor",
                    "the id of a node of the page, such as " + String.join(", ", known),
                    "node '%s' leads to '#%s', which is not on the page '%s'; expected the id of one of its nodes"
                            .formatted(node.id(), id, page),
                    Map.of("name", id));
        }
    }
}
