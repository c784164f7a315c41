package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The message files of a component that is read from its folder: `texts/<locale>.json`, a flat object of
/// texts by key. A key with a dot is the text of a node of its example (`example.heading`), any other one a
/// word of its own (`{text.key}`). The build does the same for the core set (`build/texts.mjs`).
final class ComponentTexts {
    private final SortedMap<String, byte[]> files;

    /// @param files the bytes of the files, by locale
    ComponentTexts(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /// Puts the texts into the definition, over those that stand there.
    ///
    /// @return what is wrong with the files
    List<String> into(ObjectNode definition) {
        List<String> problems = new ArrayList<>();
        files.forEach((locale, bytes) -> {
            switch (Json.read(bytes)) {
                case Json.Reading.Read(ObjectNode texts) ->
                    texts.properties().forEach(text -> put(definition, locale, text, problems));
                case Json.Reading.Read _ -> problems.add(name(locale) + ": expected an object of texts by key");
                case Json.Reading.Refused(var finding) -> problems.add(ComponentReader.said(name(locale), finding));
            }
        });
        return problems;
    }

    private static void put(
            ObjectNode definition, String locale, Map.Entry<String, JsonNode> text, List<String> problems) {
        if (!text.getValue().isTextual()) {
            problems.add("%s/%s: is %s; expected a text".formatted(name(locale), text.getKey(), text.getValue()));
            return;
        }
        boolean example = text.getKey().contains(".");
        ObjectNode owner = example ? definition.withObjectProperty("example") : definition;
        owner.withObjectProperty(example ? "i18n" : "texts")
                .withObjectProperty(locale)
                .set(text.getKey(), text.getValue());
    }

    private static String name(String locale) {
        return "texts/" + locale + ".json";
    }
}
