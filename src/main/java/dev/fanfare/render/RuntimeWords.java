package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanfare.page.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the runtime says in each language: the files of `src/main/texts/runtime/`, which the build makes one of.
final class RuntimeWords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> byLocale = new LinkedHashMap<>();

    RuntimeWords() {
        try {
            JSON.readTree(Bundled.bytes("runtime-texts.json"))
                    .properties()
                    .forEach(locale -> byLocale.put(locale.getKey(), locale.getValue()));
        } catch (IOException broken) {
            throw new UncheckedIOException("runtime-texts.json is not JSON", broken);
        }
    }

    /// The words for a locale, by key; English where there are none.
    JsonNode in(String locale) {
        return Languages.best(byLocale, locale)
                .or(() -> Languages.best(byLocale, "en"))
                .orElseThrow();
    }

    /// The words of the link that leads to a page's content.
    String skip(String locale) {
        return in(locale).path("skip").asText("Skip to content");
    }
}
