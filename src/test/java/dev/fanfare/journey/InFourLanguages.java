package dev.fanfare.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.template.TemplateLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A template that speaks German and Arabic beside its document's English and Chinese, by its message files.
final class InFourLanguages {
    static final List<String> LOCALES = List.of("en", "zh-CN", "de", "ar");
    private static final TemplateLibrary LIBRARY = TemplateLibrary.load(List.of());

    private InFourLanguages() {}

    static ObjectNode template(String name) {
        return template(name, List.of("de", "ar"));
    }

    /// @param further the languages beside English and Chinese
    /// @throws NullPointerException naming the text that is not translated
    static ObjectNode template(String name, List<String> further) {
        var template = LIBRARY.template(name).orElseThrow();
        ObjectNode document;
        try {
            document = (ObjectNode) new ObjectMapper().readTree(template.document());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JsonNode phrases = template.texts().get();
        ArrayNode locales = document.putArray("locales");
        Stream.concat(Stream.of("en", "zh-CN"), further.stream()).forEach(locales::add);
        Map<String, JsonNode> nodes = new HashMap<>();
        document.path("pages").forEach(page -> page.path("content").forEach(node -> gather(node, nodes)));
        for (String locale : further) {
            JsonNode words = phrases.path(locale);
            everyText(document, locale, words);
            ObjectNode own = JsonNodeFactory.instance.objectNode();
            // The document's main language is either of the two.
            JsonNode english = document.at("/i18n/en");
            (english.isObject() ? english : document.at("/i18n/zh-CN"))
                    .fieldNames()
                    .forEachRemaining(key -> {
                        String text = english.isObject()
                                ? english.get(key).textValue()
                                : written(nodes, key).textValue();
                        own.put(key, word(words, Objects.requireNonNull(text, key)));
                    });
            if (!own.isEmpty()) {
                document.withObject("/i18n").set(locale, own);
            }
        }
        return document;
    }

    /// @param key `{node}.{path}`, after its page and a slash if several pages have such a node
    private static JsonNode written(Map<String, JsonNode> nodes, String key) {
        String own = key.substring(key.indexOf('/') + 1);
        int dot = own.indexOf('.');
        return nodes.get(own.substring(0, dot))
                .at("/props/" + own.substring(dot + 1).replace('.', '/'));
    }

    private static void gather(JsonNode node, Map<String, JsonNode> nodes) {
        nodes.put(node.path("id").textValue(), node);
        node.path("slots").forEach(slot -> slot.forEach(child -> gather(child, nodes)));
    }

    private static void everyText(JsonNode value, String locale, JsonNode words) {
        if (value instanceof ObjectNode object && value.path("en").isTextual()) {
            object.put(locale, word(words, value.get("en").textValue()));
        } else {
            value.forEach(inner -> everyText(inner, locale, words));
        }
    }

    private static String word(JsonNode words, String english) {
        return Objects.requireNonNull(words.path(english).textValue(), () -> "no translation of " + english);
    }
}
