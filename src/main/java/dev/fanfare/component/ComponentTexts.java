package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The message files of a component that is read from its folder: `texts/<locale>.json`, a flat object of
/// texts by key. A key with a dot is a text of its example: of a node (`example.heading`), or of a field of its
/// forms (`form.email.label`, `form.size.options.s`). Any other one is a word of its own (`{text.key}`). The
/// build does the same for the core set (`build/texts.mjs`).
final class ComponentTexts {
    private static final Pattern OF_FIELD =
            Pattern.compile("form\\.([^.]+)\\.(?:(label|help|placeholder)|options\\.(.+))");
    private static final String ENGLISH = "en";

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
        Optional<Text> ofField =
                ofField(definition.path("example").path("resources").path("forms"), text.getKey());
        if (ofField.isPresent()) {
            ofField.get().set(locale, text.getValue().textValue());
            return;
        }
        boolean example = text.getKey().contains(".");
        ObjectNode owner = example ? definition.withObjectProperty("example") : definition;
        owner.withObjectProperty(example ? "i18n" : "texts")
                .withObjectProperty(locale)
                .set(text.getKey(), text.getValue());
    }

    /// A text of a field, as a string in English or by locale.
    private record Text(ObjectNode owner, String member) {
        void set(String locale, String text) {
            JsonNode old = owner.path(member);
            ObjectNode texts = old instanceof ObjectNode known ? known : owner.putObject(member);
            if (old.isTextual()) {
                texts.put(ENGLISH, old.textValue());
            }
            texts.put(locale, text);
        }
    }

    /// The text of the example's fields that a key means, if any.
    private static Optional<Text> ofField(JsonNode forms, String key) {
        Matcher meant = OF_FIELD.matcher(key);
        if (!meant.matches()) {
            return Optional.empty();
        }
        Stream<JsonNode> fields = items(forms)
                .flatMap(form -> items(form.path("fields")))
                .filter(field -> field.path("name").asText().equals(meant.group(1)));
        Stream<JsonNode> owners = meant.group(3) == null
                ? fields
                : fields.flatMap(field -> items(field.path("options")))
                        .filter(option -> option.path("value").asText().equals(meant.group(3)));
        String member = meant.group(3) == null ? meant.group(2) : "label";
        return owners.filter(ObjectNode.class::isInstance)
                .findFirst()
                .map(owner -> new Text((ObjectNode) owner, member));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String name(String locale) {
        return "texts/" + locale + ".json";
    }
}
