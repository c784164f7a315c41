package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.page.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the server says about one subject in each language: the message files of `src/main/texts/<subject>/`, which
/// the build makes one of. There is always English. Immutable.
public final class Messages {
    private static final String LAST_RESORT = "en";

    private final Map<String, JsonNode> byLocale = new LinkedHashMap<>();

    private Messages(String file) {
        Bundled.json(file).properties().forEach(locale -> byLocale.put(locale.getKey(), locale.getValue()));
        if (!byLocale.containsKey(LAST_RESORT)) {
            throw new IllegalStateException(file + " does not speak English");
        }
    }

    /// @param subject the name of its folder, such as `runtime`
    public static Messages about(String subject) {
        return new Messages(subject + "-texts.json");
    }

    /// The languages there are, English first.
    public List<String> locales() {
        return Stream.concat(
                        Stream.of(LAST_RESORT),
                        byLocale.keySet().stream().filter(locale -> !locale.equals(LAST_RESORT)))
                .toList();
    }

    /// The texts by key in the language that is right for these readers; English where none is.
    ///
    /// @param wishes locales, the most wanted first
    public JsonNode in(List<String> wishes) {
        List<String> all = new ArrayList<>(wishes);
        all.add(LAST_RESORT);
        return all.stream()
                .flatMap(wish -> Languages.best(byLocale, wish).stream())
                .findFirst()
                .orElseThrow();
    }

    /// The texts by key for a locale; English where there are none.
    public JsonNode in(String locale) {
        return in(List.of(locale));
    }
}
