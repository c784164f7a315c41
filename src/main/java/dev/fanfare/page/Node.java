package dev.fanfare.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One placed component: which, with which property values, what stands in its slots and what its
/// events do.
///
/// @param id unique within its page; letters, digits, `-` and `_`
/// @param type the component's name, such as `core/button`
/// @param props JSON values as plain Java (`String`, `Number`, `Boolean`, `List`, `Map`); never
///     null, absent instead
/// @param slots child nodes by slot name
/// @param on the steps to take by event name, in order
/// @param showIf when present, the node is shown only while it holds for the visitor
public record Node(
        String id,
        String type,
        Map<String, Object> props,
        Map<String, List<Node>> slots,
        Map<String, List<Step>> on,
        Optional<Condition> showIf) {
    public Node {
        props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
    }

    /// This node, then everything below it in document order.
    public Stream<Node> withDescendants() {
        return Stream.concat(
                Stream.of(this), slots.values().stream().flatMap(List::stream).flatMap(Node::withDescendants));
    }
}
