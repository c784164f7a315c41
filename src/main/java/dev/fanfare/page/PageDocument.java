package dev.fanfare.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One page of a campaign as its author wrote it (`page/1`). It is data: it never holds code,
/// odds, stock or answers.
///
/// @param title what the browser's tab and a search engine show
/// @param description the page's summary for search engines and shared links; may be empty
/// @param share what is shown where its address is shared
/// @param content the nodes of the page, top to bottom
/// @param on what happens at the page's own events; the only one is `enter`, fired once when the
///     page has loaded
public record PageDocument(
        LocalizedText title, LocalizedText description, Share share, List<Node> content, Map<String, List<Step>> on) {
    public PageDocument {
        content = List.copyOf(content);
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
    }

    /// Every node of the page, parents before children, in document order.
    public Stream<Node> nodes() {
        return content.stream().flatMap(Node::withDescendants);
    }

    /// The nodes that a node of the page stands in, outermost first.
    public List<Node> around(Node node) {
        return nodes().filter(one -> one.withDescendants()
                        .skip(1)
                        .anyMatch(inner -> inner.id().equals(node.id())))
                .toList();
    }

    public Optional<Node> node(String id) {
        return nodes().filter(node -> node.id().equals(id)).findFirst();
    }
}
