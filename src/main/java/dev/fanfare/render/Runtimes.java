package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The visitor runtime in the parts that a page needs, and its own texts for them. Thread safe.
final class Runtimes {
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final Messages texts = Messages.about("runtime");
    private final JsonNode keys = Bundled.json("runtime-parts.json");

    /// The module with these parts; see [Script].
    String script(Set<RuntimePart> parts) {
        return scripts.computeIfAbsent(RuntimePart.file(parts), Bundled::text);
    }

    /// What it says with these parts, by key, in the language that is right for a locale.
    ObjectNode texts(String locale, Set<RuntimePart> parts) {
        JsonNode all = texts.in(locale);
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        Stream.concat(Stream.of("always"), parts.stream().map(RuntimePart::key))
                .flatMap(part -> keys.path(part).valueStream())
                .map(JsonNode::asText)
                .forEach(key -> said.set(key, all.path(key)));
        return said;
    }
}
