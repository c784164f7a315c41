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

/// A template that speaks German and Arabic beside its document's English and Chinese, by its message files.
final class InFourLanguages {
    static final List<String> LOCALES = List.of("en", "zh-CN", "de", "ar");
    private static final TemplateLibrary LIBRARY = TemplateLibrary.load(List.of());

    private InFourLanguages() {}

    static ObjectNode template(String name) {
        var template = LIBRARY.template(name).orElseThrow();
        ObjectNode document;
        try {
            document = (ObjectNode) new ObjectMapper().readTree(template.document());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JsonNode phrases = template.texts().get();
        ArrayNode locales = document.putArray("locales");
        LOCALES.forEach(locales::add);
        Map<String, JsonNode> nodes = new HashMap<>();
        document.path("pages").forEach(page -> page.path("content").forEach(node -> gather(node, nodes)));
        for (String locale : List.of("de", "ar")) {
            JsonNode words = phrases.path(locale);
            everyText(document, locale, words);
            ObjectNode own = JsonNodeFactory.instance.objectNode();
            document.at("/i18n/zh-CN").fieldNames().forEachRemaining(key -> {
                int dot = key.indexOf('.');
                String path = "/props/" + key.substring(dot + 1).replace('.', '/');
                String english = nodes.get(key.substring(0, dot)).at(path).textValue();
                own.put(key, word(words, Objects.requireNonNull(english, key)));
            });
            if (!own.isEmpty()) {
                document.withObject("/i18n").set(locale, own);
            }
        }
        return document;
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
